namespace TiledeskContracts.Generator.Tests.Hostile;

/// <summary>Texts that try to leave a string, a comment or a name. Whatever escapes declares or names <c>Injected</c>.</summary>
internal static class Payloads
{
    private const string Class = "[System.Runtime.CompilerServices.ModuleInitializer] class Injected { }";

    /// <summary>Texts by a name for messages.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> All { get; } =
    [
        new("empty", ""),
        new("white space", " \t "),
        new("quote", "\"; } } " + Class + " //"),
        new("single quote", "'; } } " + Class + " //"),
        new("last backslash", "a\\"),
        new("backslash and quote", "\\\"; } } " + Class + " //"),
        new("escaped escape", "\\u0022; } } " + Class + " // \\x22 \\U00000022 \\n"),
        new("end of comment", "*/ " + Class + " /*"),
        new("end of CDATA", "]]></summary></remarks>" + Class + "<![CDATA["),
        new("markup", "<script>alert(1)</script> &lt; &#10;" + Class + "&#x2028;<!-- <?x?> </summary>"),
        new("raw string", "\"\"\"; } } " + Class + " \"\"\"\"\""),
        new("verbatim string", "@\"\"; $\"{Injected}\" " + Class),
        new("braces", "{{ {0} }} {Injected} }}}} { " + Class),
        new("one brace", "}"),
        new("path braces", "/{Injected}/{}/{{a}}/{b}{c}"),
        new("comment", "/// </summary> // " + Class),
        new("LF", "a\n" + Class + "\n"),
        new("CR", "a\r" + Class + "\r"),
        new("CRLF", "a\r\n" + Class + "\r\n\r\n" + Class),
        new("U+0085", "a\u0085" + Class + "\u0085"),
        new("U+2028", "a\u2028" + Class + "\u2028"),
        new("U+2029", "a\u2029" + Class + "\u2029"),
        new("directives", "\n#if true\n#pragma warning disable\n#error Injected\n#region\n#line 1 \"a\"\n#nullable disable\n"),
        new("directive at the start", "#define Injected\n#if Injected"),
        new("NUL", "\0a\0" + Class),
        new("controls", "\u0001\u0007\b\u001B[31m\u007F\u009F" + Class + "\u001A"),
        new("high surrogate", "a\uD800"),
        new("low surrogate", "\uDC00a" + Class),
        new("swapped surrogates", "\uDE00\uD83D"),
        new("bidi", "\u202E" + Class + "\u202C\u2066\u2069\u200F\u061C"),
        new("invisible", "a\u200B\u200D\uFEFFb\u00AD" + Class),
        new("noncharacters", "\uFFFE\uFFFF\uFFFD"),
        new("emoji and astral letters", "😀𝒜𠮷"),
        new("letters that casing changes", "ıİſKßﬁ\u0130i\u0307"),
        new("letters that normalizing changes", "e\u0301 \u00E9 Å \uFF28"),
        new("keyword", "class"),
        new("name of an object's member", "ToString"),
        new("names of emitted code", "value"),
        new("global", "global::System"),
        new("verbatim name", "@Injected"),
        new("escaped name", "Inj\\u0065cted"),
        new("number", "1e400"),
        new("huge number", "99999999999999999999999999999999999999"),
        new("minus", "-0"),
        new("not a number", "NaN"),
        new("null", "null"),
        new("YAML", "- {a: [*b, &c d]} # e\n? !!python/object:Injected\n---\n..."),
        new("merge", "<<"),
        new("pointer", "#/components/schemas/~2~0~1%00%ZZ/" + Class),
        new("file", "file:///etc/passwd#/a"),
        new("address", "http://127.0.0.1:9/" + Class),
        new("templates", "{{constructor}} ${Injected} <%= Injected %> #{Injected} $(Injected) %(Injected) @(Injected)"),
        new("header", "a: b\r\nX-Injected: yes"),
        new("media type", "application/json; charset=\"" + Class),
        new("long word", new string('a', 5000)),
        new("many words", string.Concat(Enumerable.Repeat("Injected ", 1000))),
    ];

    /// <summary>Whether a text means something only if nothing stands before or behind it: a number, a keyword, half a character.</summary>
    public static bool IsWord(string text) => text.Length < 32 && !text.Contains(Class, StringComparison.Ordinal);

    /// <summary>The longest text.</summary>
    public static string Megabyte { get; } = string.Concat(Enumerable.Repeat("\"Injected\n\\{*/ ", 70_000));
}
