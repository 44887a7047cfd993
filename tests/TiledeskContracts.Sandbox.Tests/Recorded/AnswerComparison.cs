using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>
/// Compares an answer with the recorded one: status, content type, members and their JSON kinds at every depth, lengths of
/// lists, and every value that does not come from the moment of the call.
/// </summary>
/// <param name="wasKnown">Whether an id was known before the call: such ids have to be equal, others are made by the call.</param>
internal sealed partial class AnswerComparison(Func<string, bool> wasKnown)
{
    /// <summary>Members whose value depends on the clock, on turns among agents, or on what was said meanwhile.</summary>
    private static readonly HashSet<string> _ofTheMoment = new(StringComparer.Ordinal)
    {
        "duration", "transcript", "number_assigned_requests", "availableAgentsCount", "abandoned_by_project_users", "__v",
    };

    private readonly List<string> _differences = [];

    public IReadOnlyList<string> Of(Recording recording, SandboxAnswer answer)
    {
        var recorded = recording.Response;
        if (recorded.Status != answer.Status || recorded.ContentType != answer.ContentType)
        {
            return [$"{recorded.Status} {recorded.ContentType} became {answer.Status} {answer.ContentType}: {answer.Text}"];
        }

        if (recorded.BodyKind == "json")
        {
            Compare("", JsonNode.Parse(recorded.BodyText), JsonNode.Parse(answer.Text));
        }
        else if (recorded.BodyText != answer.Text)
        {
            _differences.Add($"text became: {answer.Text}");
        }

        return _differences;
    }

    private void Compare(string path, JsonNode? recorded, JsonNode? actual)
    {
        var kind = KindOf(recorded);
        if (kind != KindOf(actual))
        {
            _differences.Add($"{path}: {kind} became {KindOf(actual)}");
            return;
        }

        switch (recorded)
        {
            case JsonObject members:
                CompareMembers(path, members, (JsonObject)actual!);
                break;
            case JsonArray items:
                CompareItems(path, items, (JsonArray)actual!);
                break;
            case JsonValue value when !IsOfTheMoment(path) && !AreAlike(value, (JsonValue)actual!):
                _differences.Add($"{path}: {value.ToJsonString()} became {actual!.ToJsonString()}");
                break;
        }
    }

    private void CompareMembers(string path, JsonObject recorded, JsonObject actual)
    {
        foreach (var (name, value) in recorded)
        {
            if (actual.TryGetPropertyValue(name, out var other))
            {
                Compare($"{path}/{name}", value, other);
            }
            else
            {
                _differences.Add($"{path}/{name}: missing");
            }
        }

        _differences.AddRange(actual.Where(member => !recorded.ContainsKey(member.Key)).Select(member => $"{path}/{member.Key}: too much"));
    }

    private void CompareItems(string path, JsonArray recorded, JsonArray actual)
    {
        if (recorded.Count != actual.Count)
        {
            _differences.Add($"{path}: {recorded.Count} items became {actual.Count}");
            return;
        }

        for (var i = 0; i < recorded.Count; i++)
        {
            Compare($"{path}/{i}", recorded[i], actual[i]);
        }
    }

    private static JsonValueKind KindOf(JsonNode? node) => node?.GetValueKind() switch
    {
        null => JsonValueKind.Null,
        JsonValueKind.False => JsonValueKind.True,
        var kind => kind.Value,
    };

    private static bool IsOfTheMoment(string path) => path.Split('/').Any(_ofTheMoment.Contains);

    private bool AreAlike(JsonValue recorded, JsonValue actual)
    {
        if (recorded.GetValueKind() == JsonValueKind.Number)
        {
            return decimal.TryParse(recorded.ToJsonString(), System.Globalization.NumberStyles.Float, null, out var number)
                && decimal.TryParse(actual.ToJsonString(), System.Globalization.NumberStyles.Float, null, out var other)
                && number == other;
        }

        if (recorded.GetValueKind() != JsonValueKind.String)
        {
            return recorded.GetValueKind() == actual.GetValueKind();
        }

        var (expected, given) = (recorded.GetValue<string>(), actual.GetValue<string>());
        return expected == given
            || (Date().IsMatch(expected) && Date().IsMatch(given))
            || (MadeId().IsMatch(expected) && MadeId().IsMatch(given) && !wasKnown(expected));
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")]
    private static partial Regex Date();

    [GeneratedRegex("^(support-group-[0-9a-f]{24}-[0-9a-f]{32}|[0-9a-f]{24})$")]
    private static partial Regex MadeId();
}
