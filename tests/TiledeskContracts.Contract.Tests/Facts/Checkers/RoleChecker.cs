using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>The documented minimum role stands in <c>x-min-role</c>.</summary>
internal sealed class RoleChecker : IFactChecker
{
    public string Kind => "role";

    public string? Failure(Fact fact, ContractDocument contract)
    {
        var role = FactPlace.Operation(fact, contract)?.Node["x-min-role"];
        var documented = role is JsonObject both ? both["documented"] : role;

        return JsonNode.DeepEquals(documented, fact.Value) ? null : $"minimum role {documented?.ToJsonString() ?? "unknown"}, documented {fact.Value}";
    }
}
