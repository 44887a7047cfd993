using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Access;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox;

/// <summary>Fills the state with what a caller of the API finds there but cannot make through it.</summary>
internal sealed class SandboxSeeding
{
    private readonly SandboxState _state;
    private readonly TokenIssuer _tokens;
    private readonly DocumentFactory _documents;

    public SandboxSeeding(SandboxState state, TokenIssuer tokens)
    {
        (_state, _tokens, _documents) = (state, tokens, new DocumentFactory(state));
        var owner = NewUser("owner");
        ProjectId = _documents.Project("Sandbox", owner.Id).Id;
        Owner = Join(owner, "owner", available: true);
        Agent = AddMember("agent", available: true);
        Admin = AddMember("admin", available: false);
        Guest = Join(_documents.Visitor(firstname: null, "visitor@example.com"), "guest", available: true);
        Outsider = Known(NewUser("outsider"), member: null, "user");
        DefaultDepartmentId = _documents.Department(ProjectId, "Default Department", "assigned", isDefault: true, botId: null, owner.Id).Id;
    }

    public string ProjectId { get; }

    public SandboxMember Owner { get; }

    public SandboxMember Admin { get; }

    public SandboxMember Agent { get; }

    public SandboxMember Guest { get; }

    public SandboxMember Outsider { get; }

    public string DefaultDepartmentId { get; }

    public SandboxMember AddMember(string role, bool available)
    {
        if (!Enum.TryParse<ProjectRole>(role, ignoreCase: true, out var known) || known is ProjectRole.Guest or ProjectRole.User)
        {
            throw new ArgumentException($"'{role}' is no role of a member: teammate, agent, supervisor, admin or owner.", nameof(role));
        }

        lock (_state.Gate)
        {
            return Join(NewUser(role), known.ToString().ToLowerInvariant(), available);
        }
    }

    public string AddDepartment(string name, bool pooled, string? botId)
    {
        lock (_state.Gate)
        {
            return _documents.Department(ProjectId, name, pooled ? "pooled" : "assigned", isDefault: false, botId, Owner.UserId).Id;
        }
    }

    public string AddBot(string name)
    {
        lock (_state.Gate)
        {
            return _documents.Bot(ProjectId, name, Owner.UserId).Id;
        }
    }

    public string AddLead(string fullname, string? email)
    {
        lock (_state.Gate)
        {
            return _documents.Lead(ProjectId, _state.NewUuid(), fullname, email, Owner.UserId).Id;
        }
    }

    public void SetChatbotParameters(string requestId, string json)
    {
        lock (_state.Gate)
        {
            _state.BotParameters[requestId] = JsonNode.Parse(json) as JsonObject
                ?? throw new ArgumentException("Parameters are a JSON object.", nameof(json));
        }
    }

    private JsonObject NewUser(string name) => _documents.User(
        $"{name}.{_state.Users.All.Count}@example.com", $"Pw-{_state.NewHex(6)}", char.ToUpperInvariant(name[0]) + name[1..], "Example");

    private SandboxMember Join(JsonObject user, string role, bool available) => Known(
        user,
        _documents.Member(ProjectId, user, role, available, user.Id),
        role == "guest" ? "guest" : "user");

    private SandboxMember Known(JsonObject user, JsonObject? member, string subject) => new(
        user.Text("email"),
        _state.Passwords.GetValueOrDefault(user.Id),
        _tokens.Issue(user, subject),
        user.Id,
        member?.Id);
}
