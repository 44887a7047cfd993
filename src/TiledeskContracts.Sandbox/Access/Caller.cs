using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Access;

/// <summary>Who calls, as a member of the project that is called.</summary>
/// <param name="Identity">The user, visitor or bot.</param>
/// <param name="Member">The membership; null for a bot, which has none.</param>
/// <param name="Role">What the membership allows.</param>
internal sealed record Caller(JsonObject Identity, JsonObject? Member, ProjectRole Role)
{
    public string Id => Identity.Id;

    public bool IsBot => Member is null;

    /// <summary>Owners and admins act on every request; others must take part for some operations.</summary>
    public bool SeesEverything => Role >= ProjectRole.Admin;

    public string FullName => $"{Identity.Text("firstname")} {Identity.Text("lastname")}";
}
