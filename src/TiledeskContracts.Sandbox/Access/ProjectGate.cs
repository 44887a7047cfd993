using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Http;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Access;

/// <summary>Lets a call through in the server's order: project (400), credentials (401), membership and role (403).</summary>
internal sealed class ProjectGate(SandboxState state, Authenticator authenticator)
{
    /// <summary>The project's refusal, or null where it exists.</summary>
    public Answer? RefuseProject(string projectId)
    {
        if (!Casting.IsObjectId(projectId))
        {
            return ErrorAnswers.Error(400, $"Invalid project id: {projectId}");
        }

        return state.Projects.Find(projectId) is null
            ? ErrorAnswers.Error(400, $"Project not found with id: {projectId}")
            : null;
    }

    /// <summary>The caller, or the answer that refuses one.</summary>
    public (Caller? Caller, Answer? Refusal) Admit(string projectId, string? authorization, ProjectRole minimum)
    {
        var (identity, refusal) = authenticator.Authenticate(authorization);
        if (identity is null)
        {
            return (null, refusal);
        }

        if (state.Bots.Find(identity.Id) is { } bot && bot.Text("id_project") == projectId)
        {
            return (new Caller(identity, null, ProjectRole.Agent), null);
        }

        return state.FindMember(projectId, identity.Id) is { } member
            ? Admit(identity, member, minimum)
            : (null, ErrorAnswers.Message(403, "you dont belong to the project."));
    }

    private static (Caller? Caller, Answer? Refusal) Admit(JsonObject identity, JsonObject member, ProjectRole minimum) =>
        Enum.TryParse<ProjectRole>(member.Text("role"), ignoreCase: true, out var role) && role >= minimum
            ? (new Caller(identity, member, role), null)
            : (null, ErrorAnswers.Message(403, "you dont have the required role."));
}
