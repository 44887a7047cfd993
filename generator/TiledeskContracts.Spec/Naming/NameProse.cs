using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Naming;

/// <summary>Says names of the contract in plain words, for documentation where the contract itself is silent.</summary>
public static class NameProse
{
    // A longer name is no sentence.
    private const int MostWords = 12;
    private const int LongestPart = 200;

    private static readonly string[] _verbs =
    [
        "accept", "activate", "add", "apply", "approve", "archive", "assign", "attach", "authorize", "calculate", "cancel", "change", "check", "clear", "close",
        "complete", "confirm", "copy", "count", "create", "deactivate", "delete", "describe", "detach", "disable", "download", "edit", "enable", "execute",
        "export", "fetch", "find", "generate", "get", "import", "invite", "join", "leave", "link", "list", "load", "lock", "log", "mark", "merge",
        "modify", "move", "open", "patch", "pause", "post", "process", "publish", "put", "query", "read", "receive", "refresh", "register", "reject", "release", "remove",
        "rename", "replace", "request", "reset", "resolve", "restart", "restore", "resume", "retrieve", "retry", "return", "revoke", "rotate", "run", "save",
        "search", "select", "send", "set", "share", "show", "sign", "start", "stop", "submit", "subscribe", "sync", "test", "transfer", "trigger", "unlink",
        "unlock", "unsubscribe", "update", "upload", "upsert", "validate", "verify", "view", "watch",
    ];

    /// <summary>A sentence about a member.</summary>
    /// <param name="wireName">Its name on the wire.</param>
    /// <param name="kind">Its type.</param>
    /// <returns>E.g. <c>The full name.</c>, <c>When it was created.</c>, <c>The id of the project.</c></returns>
    public static string Member(string wireName, TypeKind kind)
    {
        var words = Words(wireName);
        if (words.Count == 0)
        {
            return "A member without a name.";
        }

        var last = words[words.Count - 1];
        var front = string.Join(" ", words.Take(words.Count - 1));
        var all = string.Join(" ", words);
        var rest = string.Join(" ", words.Skip(1));
        return kind switch
        {
            TypeKind.Boolean when words.Count > 1 && words[0] is "is" or "are" => $"Whether it is {rest}.",
            TypeKind.Boolean when words.Count > 1 && words[0] is "has" or "can" or "should" or "was" or "must" or "will" => $"Whether it {words[0]} {rest}.",
            TypeKind.Boolean when words.Count == 1 && (EndsWith(all, "ed") || EndsWith(all, "able") || EndsWith(all, "ive") || all is "public" or "private") => $"Whether it is {all}.",
            TypeKind.DateTime or TypeKind.Date when words.Count > 1 && last is "at" or "on" && EndsWith(words[words.Count - 2], "ed") => $"When it was {front}.",
            TypeKind.DateTime or TypeKind.Date when words.Count > 1 && last is "at" or "on" && EndsWith(words[words.Count - 2], "s") => $"When it {front}.",
            not TypeKind.List when words.Count > 1 && last is "id" => $"The id of the {front}.",
            _ => $"The {all}.",
        };
    }

    /// <summary>A sentence about a type, by where the contract describes it.</summary>
    /// <param name="pointer">Its JSON pointer.</param>
    /// <param name="name">Its C# name.</param>
    /// <returns>E.g. <c>A lead list.</c>, <c>The location of a request.</c>, <c>An item of the tags of a note.</c></returns>
    public static string Type(string pointer, string name)
    {
        var steps = pointer.Split('/').Select(step => step.Replace("~1", "/").Replace("~0", "~")).ToList();
        return steps.Count > 4 && steps[1] == "paths" ? OfCall(steps, name)
            : steps.Count > 3 && steps[1] == "components" && steps[2] == "schemas" ? Capital(Part(steps, 4, Article(steps[3]))) + "."
            : Capital(Article(name)) + ".";
    }

    /// <summary>A sentence about an operation.</summary>
    /// <param name="operationId">Its id.</param>
    /// <returns>E.g. <c>Lists the requests.</c>, or null where the id begins with no verb.</returns>
    public static string? Operation(string operationId)
    {
        var words = Words(operationId);
        return words.Count > 1 && _verbs.Contains(words[0], StringComparer.Ordinal)
            ? Capital(Third(words[0])) + " " + string.Join(" ", words.Skip(1)) + "."
            : null;
    }

    private static string OfCall(List<string> steps, string name)
    {
        var call = $"{steps[3].ToUpperInvariant()} {steps[2]}";
        var schema = steps.IndexOf("schema");
        return steps[4] == "requestBody" && schema > 0 ? Capital(Part(steps, schema + 1, "what " + call + " takes")) + "."
            : steps[4] == "responses" && schema > 0 ? Capital(Part(steps, schema + 1, "what " + call + " answers")) + "."
            : Capital(Article(name)) + ".";
    }

    // Each step inwards: a property of, an item of.
    private static string Part(List<string> steps, int from, string whole)
    {
        for (var index = from; index < steps.Count; index++)
        {
            if (steps[index] == "properties" && index + 1 < steps.Count)
            {
                whole = $"the {Phrase(steps[++index])} of {whole}";
            }
            else if (steps[index] == "items")
            {
                whole = "an item of " + whole;
            }
            else if (steps[index] is "additionalProperties")
            {
                whole = "a value in " + whole;
            }
        }

        if (whole.Length <= LongestPart)
        {
            return whole;
        }

        // A name may be one word, longer than that.
        var space = whole.LastIndexOf(' ', LongestPart);
        return whole.Substring(0, space > 0 ? space : LongestPart) + " …";
    }

    private static string Article(string name)
    {
        var phrase = Phrase(name);
        var isMany = EndsWith(phrase, "s") && !EndsWith(phrase, "ss") && !EndsWith(phrase, "us") && !EndsWith(phrase, "is");
        if (isMany || phrase.Length == 0 || phrase[0] is < 'A' or > 'z')
        {
            return phrase;
        }

        var isVowel = char.ToLowerInvariant(phrase[0]) is 'a' or 'e' or 'i' or 'o'
            || phrase.StartsWith("un", StringComparison.Ordinal) && !phrase.StartsWith("uni", StringComparison.Ordinal)
            || phrase.StartsWith("up", StringComparison.Ordinal);
        return (isVowel ? "an " : "a ") + phrase;
    }

    private static string Phrase(string name) => Words(name) is { Count: > 0 } words ? string.Join(" ", words) : name;

    // Words in capitals keep them where the name has other letters too: 'HTMLPage' is an HTML page, 'IN_PROGRESS' is in progress.
    private static List<string> Words(string name)
    {
        var keeps = name.Any(char.IsLower);
        return [.. NameWords.Of(name, keepsCapitals: true).Take(MostWords).Select(word =>
            keeps && word.Length > 1 && !word.Any(char.IsLower) && word.Any(char.IsLetter) && word != "ID" ? word : word.ToLowerInvariant())];
    }

    private static bool EndsWith(string word, string end) => word.Length > end.Length && word.EndsWith(end, StringComparison.Ordinal);

    private static string Third(string verb) =>
        EndsWith(verb, "y") && "aeiou".IndexOf(verb[verb.Length - 2]) < 0 ? verb.Substring(0, verb.Length - 1) + "ies"
        : EndsWith(verb, "ch") || EndsWith(verb, "sh") || EndsWith(verb, "ss") ? verb + "es"
        : verb + "s";

    private static string Capital(string text) => text.Length == 0 ? "Without a name" : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
