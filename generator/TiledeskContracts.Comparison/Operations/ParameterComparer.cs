using TiledeskContracts.Comparison.Changes;
using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>Parameters, those of the path included.</summary>
internal static class ParameterComparer
{
    /// <summary>Compares them.</summary>
    public static void Compare(OperationComparison operation)
    {
        var old = Of(operation.Old);
        var now = Of(operation.New);
        foreach (var parameter in old)
        {
            if (now.TryGetValue(parameter.Key, out var same))
            {
                CompareOne(operation, parameter.Value, same);
            }
            else if (parameter.Key.In != "path")
            {
                operation.Report(ParameterRules.ParameterRemoved, $"The {parameter.Key.In} parameter '{parameter.Key.Name}' was removed.", parameter.Value, default, WireDirection.Request);
            }
        }

        foreach (var parameter in now)
        {
            if (!old.ContainsKey(parameter.Key) && parameter.Key.In != "path")
            {
                var isRequired = parameter.Value.Is("required");
                operation.Report(
                    isRequired ? ParameterRules.RequiredParameterAdded : ParameterRules.OptionalParameterAdded,
                    $"The {(isRequired ? "required" : "optional")} {parameter.Key.In} parameter '{parameter.Key.Name}' was added.",
                    default,
                    parameter.Value,
                    WireDirection.Request);
            }
        }
    }

    private static void CompareOne(OperationComparison operation, Part old, Part now)
    {
        var (was, isNow) = (old.Is("required"), now.Is("required"));
        if (was != isNow && old.Text("in") != "path")
        {
            var rule = isNow ? ParameterRules.ParameterBecameRequired : ParameterRules.ParameterBecameOptional;
            operation.Report(rule, $"The {old.Text("in")} parameter '{old.Text("name")}' became {(isNow ? "required" : "optional")}.", old, now, WireDirection.Request);
        }

        operation.Compare(old["schema"], now["schema"], WireDirection.Request);
    }

    private static Dictionary<(string In, string Name), Part> Of(ComparedOperation operation)
    {
        var parameters = new Dictionary<(string In, string Name), Part>();

        // The operation's own come last: they take the place of the path's.
        foreach (var written in operation.PathItem["parameters"].Items.Concat(operation.Node["parameters"].Items))
        {
            var parameter = written.Resolved();
            if (parameter.Text("name") is { } name && parameter.Text("in") is { } place)
            {
                parameters[(place, name)] = parameter;
            }
        }

        return parameters;
    }
}
