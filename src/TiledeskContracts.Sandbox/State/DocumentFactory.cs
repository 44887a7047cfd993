using System.Globalization;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.State;

/// <summary>Makes the documents around requests with the fields that the server gives them.</summary>
internal sealed class DocumentFactory(SandboxState state)
{
    public JsonObject User(string email, string password, string firstname, string lastname)
    {
        var user = state.Users.Put(Stamped(new JsonObject
        {
            ["status"] = 100,
            ["_id"] = state.NewId(),
            ["email"] = email,
            ["firstname"] = firstname,
            ["lastname"] = lastname,
            ["emailverified"] = false,
            ["phone"] = $"+1555{state.Users.All.Count.ToString("0000000", CultureInfo.InvariantCulture)}",
        }));
        state.Passwords[user.Id] = password;
        return user;
    }

    /// <summary>A visitor: known by a UUID, without a password.</summary>
    public JsonObject Visitor(string? firstname, string? email)
    {
        var id = state.NewUuid();
        var visitor = new JsonObject { ["_id"] = id, ["firstname"] = firstname ?? $"guest#{id[..4]}" };
        if (email is not null)
        {
            visitor["email"] = email;
        }

        return state.Users.Put(visitor);
    }

    public JsonObject Project(string name, string ownerId) => state.Projects.Put(Stamped(new JsonObject
    {
        ["status"] = 100,
        ["_id"] = state.NewId(),
        ["name"] = name,
        ["createdBy"] = ownerId,
    }));

    public JsonObject Member(string projectId, JsonObject user, string role, bool available, string createdBy)
    {
        var id = state.NewId();
        var isGuest = role == "guest";
        var member = Stamped(new JsonObject
        {
            ["user_available"] = available,
            ["number_assigned_requests"] = 0,
            ["last_login_at"] = state.Timestamp,
            ["permissions"] = new JsonArray(),
            ["status"] = "active",
            ["trashed"] = false,
            ["_id"] = id,
            ["id_project"] = projectId,
            [isGuest ? "uuid_user" : "id_user"] = user.Id,
            ["role"] = role,
            ["roleType"] = isGuest ? 2 : 1,
            ["createdBy"] = createdBy,
            ["tags"] = new JsonArray(),
        });
        member["isAuthenticated"] = !isGuest;
        member["id"] = id;
        return state.ProjectUsers.Put(member);
    }

    public JsonObject Lead(string projectId, string leadId, string? fullname, string? email, string createdBy)
    {
        var lead = new JsonObject
        {
            ["tags"] = new JsonArray(),
            ["status"] = 100,
            ["_id"] = state.NewId(),
            ["lead_id"] = leadId,
        };
        if (fullname is not null)
        {
            lead["fullname"] = fullname;
        }

        if (email is not null)
        {
            lead["email"] = email;
        }

        lead["phone"] = null;
        lead["id_project"] = projectId;
        lead["createdBy"] = createdBy;
        return state.Leads.Put(Stamped(lead));
    }

    public JsonObject Department(string projectId, string name, string routing, bool isDefault, string? botId, string createdBy)
    {
        var id = state.NewId();
        var department = new JsonObject
        {
            ["routing"] = routing,
            ["default"] = isDefault,
            ["status"] = 1,
            ["_id"] = id,
            ["name"] = name,
            ["groups"] = new JsonArray(),
            ["id_project"] = projectId,
            ["createdBy"] = createdBy,
            ["tags"] = new JsonArray(),
        };
        if (botId is not null)
        {
            department["id_bot"] = botId;
        }

        Stamped(department);
        department["hasBot"] = botId is not null;
        department["id"] = id;
        return state.Departments.Put(department);
    }

    public JsonObject Bot(string projectId, string name, string createdBy) => state.Bots.Put(Stamped(new JsonObject
    {
        ["webhook_enabled"] = false,
        ["type"] = "external",
        ["language"] = "en",
        ["public"] = false,
        ["certified"] = false,
        ["intentsEngine"] = "none",
        ["tags"] = new JsonArray(),
        ["score"] = 0,
        ["trained"] = true,
        ["certifiedTags"] = new JsonArray(),
        ["_id"] = state.NewId(),
        ["name"] = name,
        ["slug"] = name.ToLowerInvariant().Replace(' ', '-'),
        ["id_project"] = projectId,
        ["trashed"] = false,
        ["createdBy"] = createdBy,
        ["agents_available"] = false,
    }));

    private JsonObject Stamped(JsonObject document)
    {
        document["createdAt"] = state.Timestamp;
        document["updatedAt"] = state.Timestamp;
        document["__v"] = 0;
        return document;
    }
}
