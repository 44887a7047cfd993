namespace TiledeskContracts.Spec.Reading;

/// <summary>The grammar of path templates.</summary>
public static class PathTemplate
{
    /// <summary>What is wrong with a template.</summary>
    /// <param name="template">E.g. <c>/{project_id}/requests</c>.</param>
    /// <returns>A phrase that says what to change, or null where nothing is wrong.</returns>
    public static string? FaultOf(string template)
    {
        if (template.Any(static character => char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\\'))
        {
            return "it holds characters that an address cannot have";
        }

        var depth = 0;
        foreach (var character in template)
        {
            depth += character switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth is < 0 or > 1 || (depth == 1 && character == '/'))
            {
                return "every '{' must be closed by a '}' before the next '/'";
            }
        }

        if (depth != 0)
        {
            return "a '{' is never closed";
        }

        return Names(template).Any(string.IsNullOrWhiteSpace) ? "a placeholder has no name" : null;
    }

    /// <summary>What OpenAPI does not foresee in a template, though it can be called.</summary>
    /// <param name="template">A template without a fault.</param>
    /// <returns>A phrase that says what is done about it, or null.</returns>
    public static string? OddityOf(string template)
    {
        var names = Names(template);
        return template.Length == 0 || template[0] != '/' ? "it begins without '/', which is sent all the same"
            : template.IndexOf('#') >= 0 ? "what follows '#' only tells paths apart, and is not sent"
            : template.IndexOf('?') >= 0 ? "what follows '?' is sent as written, before the query parameters"
            : template.IndexOfAny(['"', '<', '>']) >= 0 ? "it holds characters that an address cannot have, which are sent percent-encoded"
            : template.IndexOf("//", StringComparison.Ordinal) >= 0 || template.Split('/').Any(static part => part is "." or "..") ? "servers and proxies may read it as another path"
            : names.Distinct(StringComparer.Ordinal).Count() != names.Count ? "a placeholder stands in it twice"
            : null;
    }

    /// <summary>The names of a valid template's placeholders.</summary>
    /// <param name="template">The template.</param>
    /// <returns>The names, in order.</returns>
    public static IReadOnlyList<string> Names(string template)
    {
        // A pattern may hold braces of its own: {id:[0-9]{4}}.
        var names = new List<string>();
        var (open, depth) = (0, 0);
        for (var index = 0; index < template.Length; index++)
        {
            if (template[index] == '{' && depth++ == 0)
            {
                open = index + 1;
            }
            else if (template[index] == '}' && depth > 0 && --depth == 0)
            {
                names.Add(template.Substring(open, index - open));
            }
        }

        return names;
    }

    /// <summary>The template with plain placeholders: <c>{+name}</c>, <c>{name*}</c>, <c>{name:.*}</c> and <c>{name=notes/*}</c> become <c>{name}</c>.</summary>
    /// <param name="template">A template as written.</param>
    /// <param name="declared">Names that path parameters have; such placeholders stay.</param>
    /// <returns>The template to call.</returns>
    public static string Plain(string template, IReadOnlyCollection<string> declared)
    {
        foreach (var name in Names(template))
        {
            var plain = name.Trim(' ', '+', '*', '?', '#', '.', ';', '&', '/');
            var pattern = plain.IndexOfAny([':', '=']);
            plain = pattern > 0 ? plain.Substring(0, pattern) : plain;
            if (plain.Length > 0 && plain != name && !declared.Contains(name, StringComparer.Ordinal))
            {
                template = template.Replace("{" + name + "}", "{" + plain + "}");
            }
        }

        return template;
    }

    /// <summary>The template with nameless placeholders: equal for templates that match the same addresses.</summary>
    /// <param name="template">A valid template.</param>
    /// <returns>The shape, e.g. <c>/{}/requests</c>.</returns>
    public static string ShapeOf(string template)
    {
        foreach (var name in Names(template))
        {
            template = template.Replace("{" + name + "}", "{}");
        }

        return template;
    }
}
