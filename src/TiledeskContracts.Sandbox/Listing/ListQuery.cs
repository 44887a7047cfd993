using Microsoft.Extensions.Primitives;

namespace TiledeskContracts.Sandbox.Listing;

/// <summary>The query of a list as the server reads it.</summary>
internal sealed class ListQuery(IReadOnlyDictionary<string, StringValues> values)
{
    /// <summary>The parameter's text, or null where it is absent or empty.</summary>
    public string? Text(string name) =>
        values.TryGetValue(name, out var value) && !string.IsNullOrEmpty(value.ToString()) ? value.ToString() : null;

    public IReadOnlyList<string?> All(string name) => values.TryGetValue(name, out var value) ? [.. value] : [];

    public bool IsSet(string name) => Text(name) == "true";
}
