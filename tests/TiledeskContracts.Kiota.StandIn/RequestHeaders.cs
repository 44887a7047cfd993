using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Kiota.Abstractions;

/// <summary>Headers by name, whatever its case; one value each of those that describe the body.</summary>
public class RequestHeaders : IDictionary<string, IEnumerable<string>>
{
    private static readonly HashSet<string> _single = new(StringComparer.OrdinalIgnoreCase) { "Content-Type", "Content-Encoding", "Content-Length" };

    private readonly Dictionary<string, HashSet<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public ICollection<string> Keys => _values.Keys;

    public ICollection<IEnumerable<string>> Values => [.. _values.Values];

    public int Count => _values.Count;

    public bool IsReadOnly => false;

    public IEnumerable<string> this[string key]
    {
        get => _values[key];
        set => Add(key, value);
    }

    public void Add(string headerName, params string[] headerValues)
    {
        ArgumentException.ThrowIfNullOrEmpty(headerName);
        ArgumentNullException.ThrowIfNull(headerValues);
        if (headerValues.Length == 0)
        {
            return;
        }

        if (_single.Contains(headerName))
        {
            _values[headerName] = [headerValues[0]];
        }
        else if (!_values.TryAdd(headerName, [.. headerValues]))
        {
            _values[headerName].UnionWith(headerValues);
        }
    }

    public bool TryAdd(string headerName, string headerValue)
    {
        ArgumentException.ThrowIfNullOrEmpty(headerName);
        ArgumentNullException.ThrowIfNull(headerValue);
        return _values.TryAdd(headerName, [headerValue]);
    }

    public void AddAll(RequestHeaders headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        foreach (var (name, values) in headers)
        {
            Add(name, values);
        }
    }

    public void Add(string key, IEnumerable<string> value) => Add(key, value.ToArray());

    public void Add(KeyValuePair<string, IEnumerable<string>> item) => Add(item.Key, item.Value);

    public bool Remove(string headerName, string headerValue)
    {
        if (!_values.TryGetValue(headerName, out var values))
        {
            return false;
        }

        var isRemoved = values.Remove(headerValue);
        return (values.Count > 0 || _values.Remove(headerName)) && isRemoved;
    }

    public bool Remove(string key) => _values.Remove(key);

    public bool Remove(KeyValuePair<string, IEnumerable<string>> item) => item.Value.ToList().FindAll(value => Remove(item.Key, value)).Count > 0;

    public void Clear() => _values.Clear();

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool Contains(KeyValuePair<string, IEnumerable<string>> item) => _values.TryGetValue(item.Key, out var values) && values.SetEquals(item.Value);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IEnumerable<string> value)
    {
        value = _values.GetValueOrDefault(key);
        return value is not null;
    }

    public void CopyTo(KeyValuePair<string, IEnumerable<string>>[] array, int arrayIndex) => throw new NotSupportedException("Headers are not copied.");

    public IEnumerator<KeyValuePair<string, IEnumerable<string>>> GetEnumerator() =>
        _values.Select(static pair => KeyValuePair.Create<string, IEnumerable<string>>(pair.Key, pair.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
