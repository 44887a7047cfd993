using System.Globalization;
using System.Text.Json;
using TiledeskContracts.Comparison.Rules;
using TiledeskContracts.Drift.Coverage;

namespace TiledeskContracts.Drift.Reports;

/// <summary>What of a contract traffic showed, for people and for programs.</summary>
/// <param name="Contract">The contract's path.</param>
/// <param name="Exchanges">How many exchanges were looked at.</param>
/// <param name="Strange">How many of them called what the contract does not name.</param>
/// <param name="Items">How often what was seen.</param>
internal sealed record CoverageReport(string Contract, int Exchanges, int Strange, IReadOnlyList<CoverageItem> Items)
{
    private static readonly (CoverageKind Kind, string Title, string Member, DriftRule? Rule)[] _kinds =
    [
        (CoverageKind.Operation, "operations", "operations", null),
        (CoverageKind.Answer, "statuses and content types", "answers", TrafficRules.StatusNeverSeen),
        (CoverageKind.Parameter, "parameters", "parameters", null),
        (CoverageKind.RequestField, "fields sent", "requestFields", TrafficRules.FieldNeverSeen),
        (CoverageKind.RequestValue, "named values sent", "requestValues", TrafficRules.EnumValueNeverSeen),
        (CoverageKind.AnswerField, "fields answered", "answerFields", TrafficRules.FieldNeverSeen),
        (CoverageKind.AnswerValue, "named values answered", "answerValues", TrafficRules.EnumValueNeverSeen),
    ];

    /// <summary>Whether anything was never seen.</summary>
    public bool HasGaps => Items.Any(static item => item.Seen == 0);

    /// <summary>Writes it for people.</summary>
    /// <param name="output">Where to.</param>
    public void WriteText(TextWriter output)
    {
        foreach (var (kind, title, _, rule) in _kinds)
        {
            var items = Items.Where(item => item.Kind == kind).ToList();
            Line(string.Create(CultureInfo.InvariantCulture, $"{title}: {items.Count(static item => item.Seen > 0)} of {items.Count} seen"));
            foreach (var item in items.Where(static item => item.Seen == 0))
            {
                var might = item.Of == 0 && kind != CoverageKind.Operation ? "" : string.Create(CultureInfo.InvariantCulture, $", in none of {item.Of}");
                Line($"  {(rule is null ? "" : rule.Id + " ")}never seen: {item.Name}{might}, {item.Place?.Path}:{item.Place?.Line.ToString(CultureInfo.InvariantCulture)}");
            }
        }

        var always = Items.Where(static item => item.IsAlwaysPresent).ToList();
        Line(string.Create(CultureInfo.InvariantCulture, $"optional fields that always came: {always.Count}"));
        foreach (var item in always)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"  {TrafficRules.OptionalAlwaysPresent.Id} {item.Name}, in all of {item.Of}, {item.Place?.Path}:{item.Place?.Line}"));
        }

        Line(string.Create(CultureInfo.InvariantCulture, $"{Contract}: {Exchanges} exchanges, {Strange} of them call what the contract does not name."));

        void Line(string text) => output.Write(TerminalText.Of(text) + "\n");
    }

    /// <summary>Writes it for programs.</summary>
    /// <param name="output">Where to.</param>
    public void WriteJson(TextWriter output)
    {
        JsonOutput.Write(output, json =>
        {
            json.WriteNumber("format", 1);
            json.WriteString("contract", Contract);
            json.WriteNumber("exchanges", Exchanges);
            json.WriteNumber("strange", Strange);
            foreach (var (kind, _, member, rule) in _kinds)
            {
                var items = Items.Where(item => item.Kind == kind).ToList();
                json.WriteStartObject(member);
                json.WriteNumber("seen", items.Count(static item => item.Seen > 0));
                json.WriteNumber("all", items.Count);
                json.WriteStartArray("items");
                items.ForEach(item => Write(json, item, rule));
                json.WriteEndArray();
                json.WriteEndObject();
            }
        });
    }

    private static void Write(Utf8JsonWriter json, CoverageItem item, DriftRule? rule)
    {
        json.WriteStartObject();
        json.WriteString("name", item.Name);
        json.WriteString("pointer", item.Place?.Pointer);
        json.WriteNumber("seen", item.Seen);
        json.WriteNumber("of", item.Of);
        json.WriteString("rule", item.Seen == 0 ? rule?.Id : item.IsAlwaysPresent ? TrafficRules.OptionalAlwaysPresent.Id : null);
        json.WriteEndObject();
    }
}
