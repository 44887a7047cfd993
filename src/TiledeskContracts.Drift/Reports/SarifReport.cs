using System.Text.Json;
using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Reports;

/// <summary>SARIF 2.1.0, for code scanning.</summary>
/// <param name="version">The tool's version.</param>
internal sealed class SarifReport(string version) : IReportWriter
{
    /// <inheritdoc />
    public void Write(ChangeReport report, TextWriter output) => Write(report.Changes, output);

    /// <summary>Writes changes, or what is told as such.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="output">Where to.</param>
    public void Write(IReadOnlyList<ContractChange> changes, TextWriter output)
    {
        var rules = changes.Select(static change => change.Rule).Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
        JsonOutput.Write(output, json =>
        {
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var change in changes)
            {
                WriteResult(json, change, rules.IndexOf(change.Rule));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    private static string Level(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "error",
        Verdict.Risky => "warning",
        _ => "note",
    };

    private void WriteTool(Utf8JsonWriter json, List<DriftRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "tiledesk-contracts");
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            WriteText(json, "shortDescription", rule.Title + ".");
            WriteText(json, "fullDescription", rule.Why);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Wire));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ContractChange change, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", change.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(change.Wire));
        WriteText(json, "message", change.Message);
        WriteLocations(json, "locations", change.New ?? change.Old);
        WriteLocations(json, "relatedLocations", change.New is null ? null : change.Old);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("tiledeskContracts/v1", change.Fingerprint);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("request", VerdictWords.Of(change.Request));
        json.WriteString("response", VerdictWords.Of(change.Response));
        json.WriteString("source", VerdictWords.Of(change.Source));
        json.WriteString("binary", VerdictWords.Of(change.Binary));
        JsonOutput.Texts(json, "operations", change.Operations);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, ContractPlace? place)
    {
        if (place is null)
        {
            return;
        }

        json.WriteStartArray(name);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.Path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", place.Pointer);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
