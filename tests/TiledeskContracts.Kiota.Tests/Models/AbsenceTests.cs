using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Json;
using TiledeskContracts.Kiota.Tests.Shapes;
using TiledeskContracts.Kiota.Tests.StockLike;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>Absent, null and a value are three things, on the way in and out.</summary>
public sealed class AbsenceTests
{
    private const string Required = """{"text":"a","mood":"curious","requiredNullable":null,"price":1.50}""";

    public static TheoryData<bool> Ours { get; } = [true, false];

    [Theory]
    [MemberData(nameof(Ours))]
    public void Members_NotSet_AreNotWritten(bool ours) => Assert.Equal(Required, Written(ours, New()));

    [Theory]
    [MemberData(nameof(Ours))]
    public void Members_SetToNull_AreWrittenAsNull(bool ours)
    {
        var thing = New();
        thing.OptionalNullable = (string?)null;
        thing.Int32OrNull = (int?)null;
        thing.PartOrNull = (Part?)null;

        Assert.Equal(
            """{"text":"a","mood":"curious","requiredNullable":null,"optionalNullable":null,"int32OrNull":null,"price":1.50,"partOrNull":null}""",
            Written(ours, thing));
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Members_SetToValues_AreWritten(bool ours)
    {
        var thing = New();
        thing.OptionalNullable = "b";
        thing.PartOrNull = new Part { Name = "c" };

        Assert.Equal(
            """{"text":"a","mood":"curious","requiredNullable":null,"optionalNullable":"b","price":1.50,"partOrNull":{"name":"c"}}""",
            Written(ours, thing));
    }

    [Theory]
    [MemberData(nameof(Ours))]
    public void Null_Read_IsNotAbsent(bool ours)
    {
        IParseNodeFactory nodes = ours ? new LosslessJsonParseNodeFactory() : StockJson.ParseNodes;

        var thing = nodes.ParseText("""{"text":"a","optionalNullable":null}""").GetObjectValue(NewThing.CreateFromDiscriminatorValue);

        Assert.Equal((true, false), (thing.OptionalNullable.HasValue, thing.Int32OrNull.HasValue));
        Assert.Null(thing.OptionalNullable.Value);
    }

    [Fact]
    public void Member_ReadAndThenRemoved_IsNotWritten()
    {
        var thing = new LosslessJsonParseNodeFactory().ParseText("""{"text":"a","optionalNullable":"b","day":"2026-11-21"}""").GetObjectValue(NewThing.CreateFromDiscriminatorValue);

        thing.OptionalNullable = default;
        thing.Day = null;

        Assert.Equal("""{"text":"a"}""", Written(ours: true, thing));
    }

    // The second name is added by a client, which may be told not to: a model does not know.
    [Theory]
    [MemberData(nameof(Ours))]
    public void Alias_OnTheWire_IsNotTheModels(bool ours)
    {
        var thing = New();
        thing.Rating = 5;

        Assert.Equal(JsonModel.ToJson(thing), Written(ours, thing));
    }

    private static NewThing New() => new() { Text = "a", Mood = Mood.Curious, RequiredNullable = null, Price = 1.50m };

    private static string Written(bool ours, NewThing thing)
    {
        ISerializationWriterFactory writers = ours ? new LosslessJsonSerializationWriterFactory() : StockJson.Writers;
        return writers.WriteText(writer => writer.WriteObjectValue(null, thing));
    }
}
