using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

using TiledeskContracts.Drift;

namespace TiledeskContracts.Json;

/// <summary>
/// The alternatives of a union. Objects are told apart by what is in them, all else by its JSON kind, in the order of the
/// contract; what no alternative takes is kept as JSON. One static instance per union; called by generated code.
/// </summary>
public sealed class JsonCases
{
    // What a union's 'Kinds' begins with.
    private const int Unknown = 1;
    private const int First = 2;

    private readonly JsonChoice? _objects;
    private readonly JsonCase[] _cases;

    /// <summary>Prepares the alternatives.</summary>
    /// <param name="objects">How objects are told apart; null where one alternative at most takes objects.</param>
    /// <param name="cases">The alternatives, in the order of the contract.</param>
    public JsonCases(JsonChoice? objects, params JsonCase[] cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        _objects = objects;
        _cases = [.. cases];
    }

    /// <summary>Takes a value out of a union.</summary>
    /// <typeparam name="T">The alternative's type.</typeparam>
    /// <param name="isOne">Whether the union holds it.</param>
    /// <param name="held">What the union holds.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>Whether the union holds it.</returns>
    public static bool TryGet<T>(bool isOne, object? held, [MaybeNullWhen(false)] out T value)
    {
        value = isOne ? (T)held! : default;
        return isOne;
    }

    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="value">The value.</param>
    /// <returns>Which alternative it is: its index and two; one for none.</returns>
    public int Read(ref JsonModelReader reader, out object? value)
    {
        var isObject = _objects is not null && reader.TokenType == JsonTokenType.StartObject;
        var only = isObject ? _objects!.Find(reader) : -1;
        var wasInexact = reader.Inexact;
        for (var index = 0; index < _cases.Length; index++)
        {
            if ((isObject ? index == only : _cases[index].Takes(reader)) && _cases[index].TryRead(ref reader, out value))
            {
                return First + index;
            }

            // What an alternative found that could not take the value says nothing of the one that can.
            reader.Inexact = wasInexact;
        }

        reader.Note(DriftRule.NoBranchMatches);
        _ = JsonElementCodec.TryRead(ref reader, out var json);
        value = json;
        return Unknown;
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="kind">Which alternative it is.</param>
    /// <param name="value">The value.</param>
    public void Write(JsonModelWriter writer, int kind, object? value)
    {
        if (kind >= First)
        {
            _cases[kind - First].Write(writer, value!);
        }
        else
        {
            JsonElementCodec.Write(writer, value is JsonElement json ? json : default);
        }
    }

    /// <summary>Spells a value for a path, a query or a header.</summary>
    /// <param name="kind">Which alternative it is.</param>
    /// <param name="value">The value.</param>
    public string Format(int kind, object? value) => kind >= First ? _cases[kind - First].Format(value!) : value?.ToString() ?? "";
}
