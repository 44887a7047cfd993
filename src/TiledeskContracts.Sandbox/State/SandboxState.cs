using System.Globalization;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.State;

/// <summary>All that the server remembers. Everything that touches it holds <see cref="Gate"/>.</summary>
internal sealed class SandboxState(TimeProvider clock, Random random)
{
    private readonly Dictionary<string, int> _lastTicket = new(StringComparer.Ordinal);
    private int _ids;

    public Lock Gate { get; } = new();

    public DocumentSet Users { get; } = new();

    public DocumentSet Projects { get; } = new();

    public DocumentSet ProjectUsers { get; } = new();

    public DocumentSet Leads { get; } = new();

    public DocumentSet Departments { get; } = new();

    public DocumentSet Bots { get; } = new();

    public DocumentSet Requests { get; } = new();

    /// <summary>Passwords by user id; they appear in no document.</summary>
    public Dictionary<string, string> Passwords { get; } = new(StringComparer.Ordinal);

    /// <summary>Flow parameters that a bot left, by <c>request_id</c>.</summary>
    public Dictionary<string, JsonObject> BotParameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Lines of conversation by <c>request_id</c>, ready for the transcript.</summary>
    public Dictionary<string, List<string>> Conversations { get; } = new(StringComparer.Ordinal);

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The present as documents write it.</summary>
    public string Timestamp => Format(Now);

    public static string Format(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>24 hexadecimal digits: seconds, five random bytes, a counter; later ids sort later.</summary>
    public string NewId()
    {
        Span<byte> middle = stackalloc byte[5];
        random.NextBytes(middle);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(uint)Now.ToUnixTimeSeconds():x8}{Convert.ToHexStringLower(middle)}{++_ids & 0xffffff:x6}");
    }

    public string NewHex(int bytes)
    {
        var buffer = new byte[bytes];
        random.NextBytes(buffer);
        return Convert.ToHexStringLower(buffer);
    }

    public string NewUuid()
    {
        var hex = NewHex(16);
        return $"{hex[..8]}-{hex[8..12]}-4{hex[13..16]}-a{hex[17..20]}-{hex[20..]}";
    }

    public int NextTicket(string projectId)
    {
        var highest = Requests.All
            .Where(request => request.Text("id_project") == projectId)
            .Select(request => (int)(request.Number("ticket_id") ?? 0))
            .Append(_lastTicket.GetValueOrDefault(projectId))
            .Max();
        return _lastTicket[projectId] = highest + 1;
    }

    /// <summary>Takes a ticket number that no request shows.</summary>
    public void SkipTicket(string projectId) => _ = NextTicket(projectId);

    public JsonObject? FindRequest(string requestId) =>
        Requests.All.FirstOrDefault(request => request.Text("request_id") == requestId);

    public JsonObject? FindRequest(string projectId, string requestId) =>
        Requests.All.FirstOrDefault(
            request => request.Text("request_id") == requestId && request.Text("id_project") == projectId);

    public JsonObject? FindMember(string projectId, string userId) =>
        ProjectUsers.All.FirstOrDefault(
            member => member.Text("id_project") == projectId
                && (member.Text("id_user") == userId || member.Text("uuid_user") == userId));

    /// <summary>Members that are people of the team, in the order in which they joined.</summary>
    public IEnumerable<JsonObject> TeamOf(string projectId) =>
        ProjectUsers.All.Where(member => member.Text("id_project") == projectId && member.Number("roleType") == 1);

    public void Say(string requestId, string name, string text)
    {
        var moment = Now.UtcDateTime.ToString("dd'/'MM'/'yyyy, HH':'mm':'ss", CultureInfo.InvariantCulture);
        if (!Conversations.TryGetValue(requestId, out var lines))
        {
            Conversations[requestId] = lines = [];
        }

        lines.Add($"{moment} {name}: {text}");
    }

    public void Clear()
    {
        foreach (var set in (DocumentSet[])[Users, Projects, ProjectUsers, Leads, Departments, Bots, Requests])
        {
            set.Clear();
        }

        Passwords.Clear();
        BotParameters.Clear();
        Conversations.Clear();
        _lastTicket.Clear();
    }
}
