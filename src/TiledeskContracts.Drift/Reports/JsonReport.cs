using System.Text.Json;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Reports;

/// <summary>For programs; <c>docs/schemas/diff-report.schema.json</c> is its schema.</summary>
/// <param name="version">The tool's version.</param>
internal sealed class JsonReport(string version) : IReportWriter
{
    /// <inheritdoc />
    public void Write(ChangeReport report, TextWriter output)
    {
        JsonOutput.Write(output, json =>
        {
            json.WriteString("$schema", "urn:tiledesk-contracts:diff-report:1");
            json.WriteNumber("format", 1);
            json.WriteString("tool", version);
            json.WriteString("old", report.Old.Path);
            json.WriteString("new", report.New.Path);
            json.WriteStartObject("summary");
            json.WriteNumber("breaking", report.Count(Verdict.Breaking));
            json.WriteNumber("risky", report.Count(Verdict.Risky));
            json.WriteNumber("safe", report.Count(Verdict.Safe));
            json.WriteEndObject();
            json.WriteStartArray("changes");
            foreach (var change in report.Changes)
            {
                Write(json, change);
                JsonOutput.PassOn(json);
            }

            json.WriteEndArray();
            json.WriteNumber("suppressed", report.Suppressed);
        });
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
        JsonOutput.Texts(json, "operations", change.Operations);
        JsonOutput.Texts(json, "members", change.Members);
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
}
