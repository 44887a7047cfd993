using System.Text;
using System.Text.Json;

namespace TiledeskContracts.Http;

/// <summary>
/// Spells a value by OpenAPI's style table, which is RFC 6570 for <c>simple</c>, <c>label</c>, <c>matrix</c> and <c>form</c>. What stands
/// within an item or member is JSON, except in <c>deepObject</c>, where it gets brackets of its own: OpenAPI leaves both open.
/// </summary>
internal sealed class ParameterText
{
    private const string Reserved = ":/?[]@!$&'()*+,;=";
    private readonly JsonElement _value;
    private readonly ParameterStyle _style;
    private readonly bool _explode;
    private readonly bool? _allowReserved;
    private readonly List<(string? Name, string Text)> _parts;

    private ParameterText(JsonElement value, ParameterStyle style, bool explode, bool? allowReserved)
    {
        _value = value;
        _style = style;
        _explode = explode;
        _allowReserved = allowReserved;
        _parts = value.ValueKind switch
        {
            JsonValueKind.Array => [.. value.EnumerateArray().Where(IsThere).Select(static item => ((string?)null, TextOf(item)))],
            JsonValueKind.Object => [.. value.EnumerateObject().Where(static member => IsThere(member.Value)).Select(static member => (member.Name, TextOf(member.Value)))],
            _ => [(null, TextOf(value))],
        };
    }

    /// <summary>Gets what no message may repeat.</summary>
    public IEnumerable<string> Texts => _parts.Select(static part => part.Text);

    private bool IsScalar => _value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object);

    /// <summary>The spelling, or null where nothing is to be sent.</summary>
    /// <param name="value">The value.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each item or member stands for itself.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are; null for no encoding at all.</param>
    public static ParameterText? Of(JsonElement value, ParameterStyle style, bool explode, bool? allowReserved)
    {
        var text = IsThere(value) ? new ParameterText(value, style, explode, allowReserved) : null;
        return text is { _parts.Count: > 0 } ? text : null;
    }

    /// <summary>The text of a segment or a header.</summary>
    public string Joined(string name)
    {
        if (_style == ParameterStyle.Matrix)
        {
            return string.Concat(Pairs(name).Select(static pair => pair.Text.Length == 0 ? $";{pair.Name}" : $";{pair.Name}={pair.Text}"));
        }

        var items = _explode
            ? _parts.Select(part => part.Name is null ? Encoded(part.Text) : $"{Encoded(part.Name)}={Encoded(part.Text)}")
            : Items();
        return _style == ParameterStyle.Label
            ? "." + string.Join(_explode ? '.' : ',', items)
            : string.Join(',', items);
    }

    /// <summary>Names and texts, both encoded.</summary>
    public IEnumerable<(string Name, string Text)> Pairs(string name)
    {
        if (_style == ParameterStyle.DeepObject && !IsScalar)
        {
            return Deep(name, _value);
        }

        if (IsScalar || _explode)
        {
            return _parts.Select(part => (Uri.EscapeDataString(part.Name ?? name), Encoded(part.Text)));
        }

        // Only the comma may stand in a query as it is.
        var separator = _style switch
        {
            ParameterStyle.SpaceDelimited => "%20",
            ParameterStyle.PipeDelimited => "%7C",
            _ => ",",
        };
        return [(Uri.EscapeDataString(name), string.Join(separator, Items()))];
    }

    private static bool IsThere(JsonElement value) => value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private IEnumerable<string> Items() =>
        _parts.SelectMany(part => part.Name is null ? [Encoded(part.Text)] : new[] { Encoded(part.Name), Encoded(part.Text) });

    private IEnumerable<(string Name, string Text)> Deep(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Deep($"{name}[{member.Name}]", member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) =>
            Deep(item.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? FormattableString.Invariant($"{name}[{index}]") : name + "[]", item)),
        _ => [(Uri.EscapeDataString(name), Encoded(TextOf(value)))],
    };

    private string Encoded(string text) => _allowReserved switch
    {
        null => text,
        false => Uri.EscapeDataString(text),
        true => WithReserved(text),
    };

    private static string WithReserved(string text)
    {
        var encoded = new StringBuilder();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var isTriplet = text[index] == '%' && index + 2 < text.Length && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2]);
            if (isTriplet || Reserved.Contains(text[index], StringComparison.Ordinal))
            {
                encoded.Append(Uri.EscapeDataString(text[start..index])).Append(text[index]);
                start = index + 1;
            }
        }

        return encoded.Append(Uri.EscapeDataString(text[start..])).ToString();
    }
}
