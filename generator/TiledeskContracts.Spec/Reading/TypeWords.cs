namespace TiledeskContracts.Spec.Reading;

/// <summary>What is meant by words that stand for types in documents in use, though JSON Schema has no such types.</summary>
internal static class TypeWords
{
    private static readonly Dictionary<string, (string? Type, string? Format)> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = ("string", null),
        ["str"] = ("string", null),
        ["text"] = ("string", null),
        ["char"] = ("string", null),
        ["varchar"] = ("string", null),
        ["enum"] = ("string", null),
        ["email"] = ("string", null),
        ["password"] = ("string", null),
        ["url"] = ("string", null),
        ["uri"] = ("string", "uri"),
        ["uuid"] = ("string", "uuid"),
        ["guid"] = ("string", "uuid"),
        ["file"] = ("string", "binary"),
        ["binary"] = ("string", "binary"),
        ["byte"] = ("string", "byte"),
        ["date"] = ("string", "date"),
        ["time"] = ("string", null),
        ["datetime"] = ("string", "date-time"),
        ["date-time"] = ("string", "date-time"),
        ["timestamp"] = (null, null),
        ["bool"] = ("boolean", null),
        ["boolean"] = ("boolean", null),
        ["int"] = ("integer", null),
        ["integer"] = ("integer", null),
        ["int32"] = ("integer", "int32"),
        ["int64"] = ("integer", "int64"),
        ["long"] = ("integer", "int64"),
        ["short"] = ("integer", "int32"),
        ["bigint"] = ("integer", "int64"),
        ["number"] = ("number", null),
        ["float"] = ("number", "float"),
        ["double"] = ("number", "double"),
        ["decimal"] = ("number", "decimal"),
        ["numeric"] = ("number", null),
        ["array"] = ("array", null),
        ["list"] = ("array", null),
        ["object"] = ("object", null),
        ["map"] = ("object", null),
        ["dict"] = ("object", null),
        ["hash"] = ("object", null),
        ["null"] = ("null", null),
        ["none"] = ("null", null),
    };

    /// <summary>The type that is meant.</summary>
    /// <param name="word">A word that is no type.</param>
    /// <returns>The type and the format, each null where the word says nothing of it.</returns>
    public static (string? Type, string? Format) Meaning(string word) => _words.TryGetValue(word, out var meant) ? meant : (null, null);
}
