using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Reports;

/// <summary>For programs.</summary>
internal sealed class JsonReport : IReportWriter
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public void Write(ChangeReport report, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteString("old", report.Old);
            json.WriteString("new", report.New);
            json.WriteStartObject("summary");
            json.WriteNumber("breaking", report.Count(Verdict.Breaking));
            json.WriteNumber("risky", report.Count(Verdict.Risky));
            json.WriteNumber("safe", report.Count(Verdict.Safe));
            json.WriteEndObject();
            json.WriteStartArray("changes");
            foreach (var change in report.Changes)
            {
                Write(json, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, ContractChange change)
    {
        json.WriteStartObject();
        json.WriteString("rule", change.Rule.Id);
        json.WriteString("name", change.Rule.Name);
        json.WriteString("wire", VerdictWords.Of(change.Wire));
        json.WriteString("request", VerdictWords.Of(change.Request));
        json.WriteString("response", VerdictWords.Of(change.Response));
        json.WriteString("source", VerdictWords.Of(change.Source));
        json.WriteString("binary", VerdictWords.Of(change.Binary));
        json.WriteString("message", change.Message);
        Place(json, "old", change.Old);
        Place(json, "new", change.New);
        Texts(json, "operations", change.Operations);
        Texts(json, "members", change.Members);
        json.WriteString("fingerprint", change.Fingerprint);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, string name, ContractPlace? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("pointer", place.Pointer);
        json.WriteString("file", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
