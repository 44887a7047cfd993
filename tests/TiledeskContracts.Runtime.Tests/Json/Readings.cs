using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

using TiledeskContracts.Json;
using TiledeskContracts.Runtime.Tests.Models;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>Reads a text as every model there is, and says where a reading is not as it must be.</summary>
internal static partial class Readings
{
    private static readonly (string Name, Func<byte[], byte[]> Echo)[] _models =
    [
        ("Ticket", static text => JsonModel.ToUtf8Bytes(JsonModel.Parse<Ticket>(text))),
        ("Parcel", static text => JsonModel.ToUtf8Bytes(JsonModel.Parse<Parcel>(text))),
        ("Rating", static text => JsonModel.ToUtf8Bytes(JsonModel.Parse<Rating>(text))),
        ("Node", static text => JsonModel.ToUtf8Bytes(JsonModel.Clone(JsonModel.Parse<Node>(text)))),
        ("Parcel with its data touched", static text =>
        {
            var parcel = JsonModel.Parse<Parcel>(text);
            _ = parcel.AdditionalData.Count;
            return JsonModel.ToUtf8Bytes(parcel);
        }),
    ];

    private static readonly (string Name, Func<byte[], byte[]> Echo)[] _serializers =
    [
        ("Ticket by JsonSerializer", static text => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<Ticket>(text))),
        ("Parcel by JsonSerializer", static text => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<Parcel>(text))),
    ];

    /// <summary>What is wrong with the readings of a text; empty where all is well.</summary>
    public static string Verify(byte[] text) => Verify(text, _models);

    /// <summary>The same by the two models that have most kinds of members, where there are very many texts.</summary>
    public static string VerifyRichest(byte[] text) => Verify(text, _models[..2]);

    /// <summary>What is wrong with the readings of a text by a user's own calls.</summary>
    public static string VerifySerializer(byte[] text) => Verify(text, _serializers);

    private static string Verify(byte[] text, (string Name, Func<byte[], byte[]> Echo)[] echoes)
    {
        using var expected = StrictJson.Read(text);
        var wrong = new StringBuilder();
        foreach (var (name, echo) in echoes)
        {
            var fault = Fault(text, expected?.RootElement is { ValueKind: JsonValueKind.Object } root ? root : null, echo);
            if (fault is not null)
            {
                wrong.Append(name).Append(' ').Append(fault).Append(": ").AppendLine(Shown(text));
            }
        }

        return wrong.ToString();
    }

    private static string? Fault(byte[] text, JsonElement? expected, Func<byte[], byte[]> echo)
    {
        byte[] written;
        try
        {
            written = echo(text);
        }
        catch (JsonException refused)
        {
            return expected is not null ? $"refused ({refused.Message})" : Place().IsMatch(refused.Message) ? null : $"named no place ({refused.Message})";
        }
#pragma warning disable CA1031 // Whatever else is thrown is what the test is about.
        catch (Exception other)
#pragma warning restore CA1031
        {
            return $"threw {other.GetType().Name} ({other.Message})";
        }

        if (expected is not { } value)
        {
            return "accepted as " + Shown(written);
        }

        using var document = StrictJson.Read(written);
        return document is null ? "wrote no JSON " + Shown(written) : JsonValue.AreEqual(value, document.RootElement) ? null : "wrote " + Shown(written);
    }

    private static string Shown(byte[] text) =>
        string.Concat(text.Take(400).Select(static one => one is >= 0x20 and < 0x7F ? ((char)one).ToString() : $"<{one:X2}>"));

    // A root that is no object has no other place than the whole.
    [GeneratedRegex(@"byte \d|BytePositionInLine: \d|^The JSON is (an array|a string|a number|a boolean|null)|^\$ |could not be converted")]
    private static partial Regex Place();
}
