using System.Text;
using System.Text.Json;

using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>What calls share with each other, and must not leave in each other.</summary>
public sealed class SharingTests
{
    [Fact]
    public void Writer_UsedByACodecThatWritesItself_WritesBoth()
    {
        IList<string> names = ["a", "b"];
        using var written = WrittenJson.Of<IList<string>, ListCodec<string, Selfish>>(names);

        Assert.Equal("""["{\"_id\":\"a\"}","{\"_id\":\"b\"}"]""", Encoding.UTF8.GetString(written.Text));
    }

    [Fact]
    public void Remainder_OfManyObjects_IsNotChangedForAllByOne()
    {
        var first = JsonModel.Parse<Ticket>("{}");
        var second = JsonModel.Parse<Ticket>("{}");

        first.AdditionalData["x"] = JsonSerializer.SerializeToElement(1);
        first.Participants.Add("p");

        Assert.Equal("""{"participants":["p"],"x":1}""", JsonModel.ToJson(first));
        Assert.Equal("{}", JsonModel.ToJson(second));
        Assert.Empty(second.AdditionalData);
    }

    [Fact]
    public void Comparison_WithWhatCame_TakesNoNewRoom()
    {
        var ticket = JsonModel.Parse<Ticket>("{}");
        _ = JsonModel.ToUtf8Bytes(ticket);
        _ = JsonModel.ToUtf8Bytes(ticket);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var round = 0; round < 100; round++)
        {
            _ = JsonModel.ToUtf8Bytes(ticket);
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 1_000);
    }

    [Fact]
    public void Writer_ThatThrew_IsUsedAgain()
    {
        var broken = new Department { Id = "\ud800" };
        for (var round = 0; round < 20; round++)
        {
            Assert.Throws<JsonException>(() => JsonModel.ToUtf8Bytes(broken));
        }

        _ = JsonModel.ToUtf8Bytes(new Department { Id = "1" });
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = JsonModel.ToJson(new Department { Id = "1" });

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 500);
        Assert.Equal("{\"_id\":\"1\"}", text);
    }

    [Fact]
    public void SeparatedName_OfAnyLength_IsCopied()
    {
        for (var length = 0; length <= 100; length++)
        {
            var name = new string('n', length);
            var separated = new JsonSeparatedName(name);
            var target = new byte[separated.Room];

            Assert.Equal($",\"{name}\":", Encoding.UTF8.GetString(target, 0, separated.CopyTo(target, withComma: true)));
            Assert.Equal($"\"{name}\":", Encoding.UTF8.GetString(target, 0, separated.CopyTo(target, withComma: false)));
            Assert.Equal($"\"{name}\":", Encoding.UTF8.GetString(separated.Quoted));
        }
    }

    [Fact]
    public void TypedMembers_BesideHalfOfASurrogatePair_AreRead()
    {
        JsonRemainder? rest = null;
        var ofTheBase = JsonRemainder.AdditionalData(ref rest);
        ofTheBase["a"] = JsonSerializer.SerializeToElement(2);
        using var document = JsonDocument.Parse("\"\\ud800\"");
        ofTheBase["x"] = document.RootElement.Clone();

        Assert.Equal(["a"], JsonRemainder.AdditionalProperties<int, Int32Codec>(ref rest).Keys);
        Assert.Equal(["x"], JsonRemainder.AdditionalData(ref rest).Keys);
    }

    [Fact]
    public void TypedMembers_AskedForByManyAtOnce_AreThereForAll()
    {
        var text = Encoding.UTF8.GetBytes("{" + string.Join(",", Enumerable.Range(0, 500).Select(static number => $"\"n{number}\":{number},\"s{number}\":\"x\"")) + "}");
        for (var round = 0; round < 50; round++)
        {
            var parcel = JsonModel.Parse<Parcel>(text);
            Parallel.For(0, 4, part =>
            {
                Assert.Equal(500, part % 2 == 0 ? parcel.AdditionalProperties.Count : parcel.AdditionalData.Count);
                using var written = JsonDocument.Parse(JsonModel.ToUtf8Bytes(parcel));
                Assert.Equal(1000, written.RootElement.EnumerateObject().Count());
            });
        }
    }

    private readonly struct Selfish : IJsonCodec<string>
    {
        public static string Substitute => "";

        public static bool TryRead(ref JsonModelReader reader, out string value) => StringCodec.TryRead(ref reader, out value!);

        public static void Write(JsonModelWriter writer, string value) => StringCodec.Write(writer, JsonModel.ToJson(new Department { Id = value }));
    }
}
