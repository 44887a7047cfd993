using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TiledeskContracts.Drift.Reports;

/// <summary>JSON as all reports write it: indented, lines that end with <c>\n</c>, nothing escaped that need not be.</summary>
internal static class JsonOutput
{
    private const int Much = 1 << 14;

    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="members">Writes its members.</param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(Utf8(output), _options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.Write('\n');
    }

    // A file takes UTF-8 as it is.
    private static Stream Utf8(TextWriter output)
    {
        if (output is not StreamWriter { Encoding: UTF8Encoding } file)
        {
            return new Utf8Stream(output);
        }

        file.Flush();
        return file.BaseStream;
    }

    /// <summary>Passes on what is written so far, if that is much.</summary>
    /// <param name="json">Where it was written.</param>
    public static void PassOn(Utf8JsonWriter json)
    {
        if (json.BytesPending > Much)
        {
            json.Flush();
        }
    }

    /// <summary>Writes a member that is a list of texts.</summary>
    public static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
            PassOn(json);
        }

        json.WriteEndArray();
    }
}
