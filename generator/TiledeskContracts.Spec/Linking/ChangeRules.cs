using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>Finds the classes that are bodies of partial updates, and by which rule.</summary>
internal static class ChangeRules
{
    /// <summary>The rule of each class that has one.</summary>
    /// <param name="operations">All operations.</param>
    /// <returns>Rules by full name.</returns>
    public static Dictionary<string, ChangeRule> Of(IEnumerable<OperationModel> operations)
    {
        var rules = new Dictionary<string, ChangeRule>(StringComparer.Ordinal);
        foreach (var operation in operations.Where(static operation => operation.HttpMethod == "PATCH"))
        {
            if (operation.Body is { Kind: MediaKind.Json, Type: { Kind: TypeKind.Object, Name: { } name } } body && RuleOf(body.MediaType) is { } rule)
            {
                // Whoever merges would keep what the other one's body leaves out, so nothing is offered.
                rules[name] = rules.TryGetValue(name, out var other) && other != rule ? ChangeRule.None : rule;
            }
        }

        return rules;
    }

    // JSON Patch (RFC 6902) is a list of commands, no state.
    private static ChangeRule? RuleOf(string mediaType) => mediaType switch
    {
        "application/merge-patch+json" => ChangeRule.Merges,
        "application/json-patch+json" => null,
        _ => ChangeRule.Replaces,
    };
}
