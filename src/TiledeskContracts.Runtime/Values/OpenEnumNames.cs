using System.Globalization;

namespace TiledeskContracts.Values;

/// <summary>The values of an enumeration that the contract names. One static instance per enumeration; called by generated code.</summary>
/// <typeparam name="TSelf">The enumeration.</typeparam>
/// <typeparam name="TValue">What it is on the wire.</typeparam>
public sealed class OpenEnumNames<TSelf, TValue>
    where TSelf : struct, IOpenEnum<TSelf, TValue>
    where TValue : IParsable<TValue>
{
    // So few are found faster by looking at each.
    private const int FewNames = 8;

    private readonly OpenEnumName<TValue>[] _known;
    private readonly Dictionary<TValue, string> _names = [];
    private readonly Dictionary<string, TValue> _values = new(StringComparer.Ordinal);

    // The known values, each as the instance that was asked for the last time: the same one is likely to come again. Written by any thread.
    private readonly TValue[] _seen;

    /// <summary>Prepares the values.</summary>
    /// <param name="known">Their names in C#, and what they are on the wire. Of two that are equal, as 0 and -0 are, the first one names both.</param>
    public OpenEnumNames(OpenEnumName<TValue>[] known)
    {
        ArgumentNullException.ThrowIfNull(known);
        _known = [.. known];
        _seen = [.. known.Select(static name => name.Value)];
        foreach (var (name, value) in known)
        {
            _ = _names.TryAdd(value, name);
            _values.Add(name, value);
        }
    }

    /// <summary>The name of a value, or null where the contract does not name it.</summary>
    /// <param name="value">The value on the wire.</param>
    public string? NameOf(TValue value)
    {
        if (_known.Length > FewNames)
        {
            return _names.GetValueOrDefault(value);
        }

        for (var index = 0; index < _seen.Length; index++)
        {
            if (EqualityComparer<TValue>.Default.Equals(_seen[index], value))
            {
                if (!typeof(TValue).IsValueType && !ReferenceEquals(_seen[index], value))
                {
                    _seen[index] = value;
                }

                return _known[index].Name;
            }
        }

        return null;
    }

    /// <summary>Makes a value of its name, or of its text on the wire. What is one value's text is not taken for another's name.</summary>
    /// <param name="text">The name, or the value in invariant digits.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text can be one.</returns>
    public bool TryParse(string? text, out TSelf result)
    {
        var isName = text is not null & _values.TryGetValue(text ?? "", out var value) && !(text is TValue same && _names.ContainsKey(same));
        var isOne = isName || TValue.TryParse(text, CultureInfo.InvariantCulture, out value);
        result = isOne ? TSelf.FromValue(value!) : default;
        return isOne;
    }
}
