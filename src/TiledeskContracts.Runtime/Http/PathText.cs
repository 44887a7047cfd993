namespace TiledeskContracts.Http;

/// <summary>What a parameter of a path may be, each within its segment.</summary>
internal static class PathText
{
    /// <summary>Refuses what cannot be a segment of its own.</summary>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>, or not Unicode.</exception>
    public static void Check(string name, string value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{name} is empty: the address would be that of another operation.", name);
        }

        if (value is "." or "..")
        {
            throw new ArgumentException($"{name} is a dot or two: servers take that for this or the upper folder, even encoded, so the address would be that of another operation.", name);
        }

        for (var index = 0; index < value.Length; index++)
        {
            if (char.IsSurrogate(value[index]) && (!char.IsSurrogatePair(value, index) || index++ < 0))
            {
                throw new ArgumentException($"{name} holds half of a surrogate pair, which cannot be sent.", name);
            }
        }
    }

    /// <summary>The exception for a parameter that the client's options should hold.</summary>
    public static InvalidOperationException Missing(string name, ApiOperation operation) =>
        new($"{operation}: {name} is not set. Set it once in the client's options: Parameters[\"{name}\"], or the property that stands for it.");
}
