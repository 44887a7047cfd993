using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Referee;

/// <summary>Spoils a valid value of a schema in every way that the schema forbids, one thing at a time.</summary>
internal static class FaultPlanter
{
    public static IEnumerable<PlantedFault> Plant(ContractDocument contract, JsonObject schema, JsonNode valid)
    {
        var faults = Forbidden(contract, schema).Select(kind => new PlantedFault(Sort(kind), "the value", Json(AcceptedKinds.Sample(kind))));

        return contract.Follow(schema)?["properties"] is JsonObject properties && valid is JsonObject members
            ? faults.Concat(properties.SelectMany(property => OfMember(contract, property.Key, (JsonObject)property.Value!, members)))
                .Concat(Missing(contract.Follow(schema)!, members))
            : faults;
    }

    private static IEnumerable<PlantedFault> OfMember(ContractDocument contract, string name, JsonObject schema, JsonObject valid)
    {
        foreach (var kind in Forbidden(contract, schema))
        {
            yield return new PlantedFault(Sort(kind), name, With(valid, name, AcceptedKinds.Sample(kind)));
        }

        if (contract.Follow(schema) is { } array && array["items"] is JsonObject items)
        {
            foreach (var kind in Forbidden(contract, items))
            {
                yield return new PlantedFault(Sort(kind), $"{name}[]", With(valid, name, new JsonArray(AcceptedKinds.Sample(kind))));
            }
        }

        if (schema["format"]?.GetValue<string>() == "date-time")
        {
            yield return new PlantedFault("wrong format", name, With(valid, name, "yesterday"));
        }
    }

    private static IEnumerable<PlantedFault> Missing(JsonObject schema, JsonObject valid) =>
        from name in schema["required"] as JsonArray ?? []
        select new PlantedFault("missing required", name.GetValue<string>(), Without(valid, name.GetValue<string>()));

    private static IEnumerable<string> Forbidden(ContractDocument contract, JsonObject schema) =>
        AcceptedKinds.All.Except(AcceptedKinds.Of(contract, schema));

    private static string Sort(string kind) => kind == "null" ? "wrong null" : "wrong type";

    private static string With(JsonObject valid, string name, JsonNode? value)
    {
        var spoilt = (JsonObject)valid.DeepClone();
        spoilt[name] = value;

        return spoilt.ToJsonString();
    }

    private static string Without(JsonObject valid, string name)
    {
        var spoilt = (JsonObject)valid.DeepClone();

        return spoilt.Remove(name) ? spoilt.ToJsonString() : throw new InvalidOperationException($"{name} is not there to be removed.");
    }

    private static string Json(JsonNode? value) => value?.ToJsonString() ?? "null";
}
