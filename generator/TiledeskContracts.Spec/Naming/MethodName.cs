namespace TiledeskContracts.Spec.Naming;

/// <summary>Names methods and operations.</summary>
public static class MethodName
{
    // "listNotesOfRequest" must not become "ListNotesOf".
    private static readonly string[] Prepositions = ["And", "At", "By", "For", "From", "In", "Of", "On", "Or", "To", "With"];

    /// <summary>The operation's words without the tag's, which the client's name says already.</summary>
    /// <param name="operationId">E.g. <c>closeRequest</c>.</param>
    /// <param name="tag">E.g. <c>requests</c>; singular and plural count as one.</param>
    /// <returns>E.g. <c>Close</c>, without <c>Async</c>.</returns>
    public static string Of(string operationId, string tag)
    {
        var words = NameWords.Of(WithoutAsync(operationId));
        var tagWords = NameWords.Of(tag);
        for (var start = words.Count - tagWords.Count; start >= 0; start--)
        {
            if (!Matches(words, start, tagWords))
            {
                continue;
            }

            var rest = words.Take(start).Concat(words.Skip(start + tagWords.Count)).ToList();
            var leavesPreposition = start > 0 && Prepositions.Contains(words[start - 1], StringComparer.Ordinal);
            return rest.Count == 0 || leavesPreposition || char.IsDigit(rest[0][0]) ? Whole(operationId) : CSharpName.Join(rest);
        }

        return Whole(operationId);
    }

    /// <summary>The whole operation id as a method name.</summary>
    /// <param name="operationId">E.g. <c>getUsers</c>.</param>
    /// <returns>E.g. <c>GetUsers</c>.</returns>
    public static string Whole(string operationId) => CSharpName.Pascal(WithoutAsync(operationId));

    /// <summary>An operation's id without what tells callers nothing: <c>api</c>, <c>rest</c> and versions at the path's start.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="template">The path template.</param>
    /// <returns>E.g. <c>getUsersById</c> for <c>GET /api/v1/users/{id}</c>; the whole id where nothing else is left.</returns>
    public static string Spoken(string method, string template)
    {
        var segments = template.Split(['/'], StringSplitOptions.RemoveEmptyEntries).ToList();
        var rest = segments.SkipWhile(IsPrefix).ToList();
        return OperationId(method, string.Join("/", rest.Any(segment => segment[0] != '{') ? rest : segments));
    }

    /// <summary>An operation id for an operation without one.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="template">The path template.</param>
    /// <returns>E.g. <c>getUsersByIdNotes</c> for <c>GET /users/{id}/notes</c>.</returns>
    public static string OperationId(string method, string template)
    {
        var words = new List<string>();
        var isBehindPlaceholder = false;
        foreach (var segment in template.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var part in segment.Split('{', '}'))
            {
                if (part.Any(character => NameLetters.Of(character) is not null))
                {
                    var isPlaceholder = segment.Contains("{" + part + "}");
                    words.AddRange(isPlaceholder ? [isBehindPlaceholder ? "And" : "By", .. NameWords.Of(part)] : NameWords.Of(part));
                    isBehindPlaceholder = isPlaceholder;
                }
            }
        }

        return CSharpName.Camel(method.ToLowerInvariant() + "_" + string.Join("_", words));
    }

    private static bool IsPrefix(string segment) => segment.ToLowerInvariant() is "api" or "rest" or "apis"
        || (segment.Length > 1 && segment[0] is 'v' or 'V' && segment.Skip(1).All(character => character is (>= '0' and <= '9') or '.'));

    // Methods end in Async anyway.
    private static string WithoutAsync(string operationId) =>
        operationId.Length > 5 && operationId.EndsWith("Async", StringComparison.Ordinal)
            ? operationId.Substring(0, operationId.Length - 5)
            : operationId;

    private static bool Matches(IReadOnlyList<string> words, int start, IReadOnlyList<string> tagWords)
    {
        for (var index = 0; index < tagWords.Count; index++)
        {
            var last = index == tagWords.Count - 1;
            if (!(last ? SameNoun(words[start + index], tagWords[index]) : words[start + index] == tagWords[index]))
            {
                return false;
            }
        }

        return tagWords.Count > 0;
    }

    private static bool SameNoun(string left, string right) =>
        left == right || IsPlural(left, right) || IsPlural(right, left);

    private static bool IsPlural(string plural, string singular) =>
        plural == singular + "s"
        || plural == singular + "es"
        || (singular.EndsWith("y", StringComparison.Ordinal) && plural == singular.Substring(0, singular.Length - 1) + "ies");
}
