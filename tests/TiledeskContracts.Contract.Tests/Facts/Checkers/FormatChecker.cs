using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts.Checkers;

/// <summary>A range, a date format, a way of writing lists, a shape of identifiers.</summary>
internal sealed class FormatChecker : IFactChecker
{
    public string Kind => "format";

    public string? Failure(Fact fact, ContractDocument contract)
    {
        var place = FactPlace.Member(fact, contract);
        var holds = fact.Value switch
        {
            JsonObject range => range.All(bound => Statements.Holds(contract, place, bound.Key, bound.Value)),
            JsonValue text when text.GetValue<string>() == "comma-separated" => IsJoinedByCommas(contract, place),
            JsonValue text => Statements.Of(contract, place, "format")
                .Any(format => format!.GetValue<string>().Split(" or ").Contains(text.GetValue<string>(), StringComparer.Ordinal)),
            _ => false,
        };

        return holds ? null : $"{fact.Name} has no format {fact.Value!.ToJsonString()}";
    }

    // Style form without explode is how OpenAPI says commas.
    private static bool IsJoinedByCommas(ContractDocument contract, JsonObject? parameter) =>
        parameter?["style"]?.GetValue<string>() == "form"
        && parameter["explode"]?.GetValue<bool>() == false
        && Statements.HoldsType(contract, parameter, "array");
}
