using TiledeskContracts.Comparison.Schemas;

namespace TiledeskContracts.Comparison.Operations;

/// <summary>The name of a media type, e.g. <c>application/json; charset=utf-8</c>, taken apart.</summary>
internal sealed class MediaName
{
    private readonly string _parameters;

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name as written.</param>
    public MediaName(string text)
    {
        var parts = text.ToLowerInvariant().Split(';').Select(static part => part.Trim()).ToArray();
        Type = parts[0];

        // JSON is UTF-8, whether that is said or not.
        _parameters = string.Join(";", parts.Skip(1).Select(static part => part.Replace(" ", "").Replace("\"", ""))
            .Where(part => part.Length > 0 && !(part == "charset=utf-8" && IsJson)).OrderBy(static part => part, StringComparer.Ordinal));
    }

    /// <summary>Type and subtype, in lower case.</summary>
    public string Type { get; }

    /// <summary>Whether it is JSON, whatever it is called.</summary>
    public bool IsJson => Type == "application/json" || Type.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>Whether it is a body of parts.</summary>
    public bool IsForm => Type == "application/x-www-form-urlencoded" || Type.StartsWith("multipart/", StringComparison.Ordinal);

    /// <summary>What its values are carried by.</summary>
    public SchemaUse Use => IsForm ? SchemaUse.Form : IsText ? SchemaUse.Text : SchemaUse.Body;

    private bool IsText => !IsJson && (Type.StartsWith("text/", StringComparison.Ordinal) || Type.EndsWith("/xml", StringComparison.Ordinal) || Type.EndsWith("+xml", StringComparison.Ordinal));

    /// <summary>One text for all spellings of the name.</summary>
    public string Key => Type + ";" + _parameters;

    /// <summary>Whether this takes all that the other names: <c>*/*</c>, <c>application/*</c>, the same without parameters.</summary>
    /// <param name="other">The other.</param>
    public bool Covers(MediaName other) =>
        Type == other.Type ? _parameters.Length == 0 || _parameters == other._parameters
        : Type == "*/*" || (Type.EndsWith("/*", StringComparison.Ordinal) && other.Type.StartsWith(Type.Substring(0, Type.Length - 1), StringComparison.Ordinal));

    /// <summary>Whether both are of one kind, more or less special: other parameters, a wildcard, <c>json</c> and <c>problem+json</c>.</summary>
    /// <param name="other">The other.</param>
    public bool IsLike(MediaName other) => Type == other.Type || Covers(other) || other.Covers(this) || IsSuffixOf(other) || other.IsSuffixOf(this);

    private bool IsSuffixOf(MediaName other)
    {
        var slash = Type.IndexOf('/');
        return slash > 0 && other.Type.EndsWith("+" + Type.Substring(slash + 1), StringComparison.Ordinal)
            && other.Type.StartsWith(Type.Substring(0, slash + 1), StringComparison.Ordinal);
    }
}
