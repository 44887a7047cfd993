using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>Finds the department of a request and who takes it there.</summary>
internal sealed class RequestRouting(SandboxState state)
{
    /// <summary>The department with this id; the default one for no id and for <c>default</c>; null for an unknown id.</summary>
    public JsonObject? FindDepartment(string projectId, JsonNode? id)
    {
        var ofProject = state.Departments.All.Where(department => department.Text("id_project") == projectId);
        return Casting.IsTruthy(id) && id.AsText() != "default"
            ? ofProject.FirstOrDefault(department => department.Id == id.AsText())
            : ofProject.FirstOrDefault(department => department["default"].IsTrue());
    }

    /// <summary>The department's bot, else in turn one of the available agents, else nobody.</summary>
    public IReadOnlyList<string> Choose(JsonObject department, string projectId, bool withoutBot)
    {
        if (department.Text("id_bot") is { } bot && !withoutBot)
        {
            return [RequestChanges.BotPrefix + bot];
        }

        var available = Available(projectId);
        return department.Text("routing") == "pooled" || available.Count == 0 ? [] : [Next(available, projectId)];
    }

    /// <summary>User ids of the members that take requests now.</summary>
    public IReadOnlyList<string> Available(string projectId) =>
        [.. state.TeamOf(projectId).Where(member => member["user_available"].IsTrue()).Select(member => member.Text("id_user")!)];

    /// <summary>The team as a request remembers it.</summary>
    public JsonArray TeamOf(string projectId) => [.. state.TeamOf(projectId).Select(member => member.DeepClone())];

    // Round robin over the project, not the department: the one after whoever took the newest request.
    private string Next(IReadOnlyList<string> available, string projectId)
    {
        var newest = state.Requests.All.LastOrDefault(
            request => request.Text("id_project") == projectId
                && !request["preflight"].IsTrue()
                && request.Texts("participantsAgents").Count > 0);
        var last = newest is null ? -1 : available.ToList().IndexOf(newest.Texts("participantsAgents")[^1]);
        return available[(last + 1) % available.Count];
    }
}
