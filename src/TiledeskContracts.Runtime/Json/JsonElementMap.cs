using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TiledeskContracts.Json;

/// <summary>
/// An object of which nothing is known but that it is one, such as attributes that users make up. Its members are read when they are
/// asked for, since most callers never do; until it is changed it is written as it came. Safe for several readers at once.
/// </summary>
internal sealed class JsonElementMap(byte[] text) : IDictionary<string, JsonElement>
{
    private byte[]? _text = text;
    private Dictionary<string, JsonElement>? _members;

    /// <summary>Gets the JSON as it came; null once it was changed.</summary>
    public byte[]? Text => _text;

    public int Count => Members.Count;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => Members.Keys;

    public ICollection<JsonElement> Values => Members.Values;

    private Dictionary<string, JsonElement> Members =>
        Volatile.Read(ref _members) ?? Interlocked.CompareExchange(ref _members, Parse(_text), null) ?? _members;

    public JsonElement this[string key]
    {
        get => Members[key];
        set
        {
            Members[key] = value;
            _text = null;
        }
    }

    public bool ContainsKey(string key) => Members.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => Members.TryGetValue(key, out value);

    public bool Contains(KeyValuePair<string, JsonElement> item) => ((ICollection<KeyValuePair<string, JsonElement>>)Members).Contains(item);

    public void CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, JsonElement>>)Members).CopyTo(array, arrayIndex);

    public void Add(string key, JsonElement value)
    {
        Members.Add(key, value);
        _text = null;
    }

    public void Add(KeyValuePair<string, JsonElement> item) => Add(item.Key, item.Value);

    public bool Remove(string key) => Changed(Members.Remove(key));

    public bool Remove(KeyValuePair<string, JsonElement> item) => Changed(((ICollection<KeyValuePair<string, JsonElement>>)Members).Remove(item));

    public void Clear()
    {
        Members.Clear();
        _text = null;
    }

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Dictionary<string, JsonElement> Parse(byte[]? text)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(text);
        foreach (var member in JsonElement.ParseValue(ref reader).EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private bool Changed(bool isChanged)
    {
        _text = isChanged ? null : _text;
        return isChanged;
    }
}
