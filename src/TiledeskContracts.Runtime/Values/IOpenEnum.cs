namespace TiledeskContracts.Values;

/// <summary>A value with known names that may also be one the contract does not know.</summary>
/// <typeparam name="TSelf">The enumeration itself.</typeparam>
/// <typeparam name="TValue">What it is on the wire, a string or a number.</typeparam>
public interface IOpenEnum<TSelf, TValue> : IEquatable<TSelf>
    where TSelf : struct, IOpenEnum<TSelf, TValue>
{
    /// <summary>The value as it is on the wire.</summary>
    TValue Value { get; }

    /// <summary>Whether the contract names this value.</summary>
    bool IsKnown { get; }

    /// <summary>The contract's name for this value, or null.</summary>
    string? Name { get; }

    /// <summary>Makes the enumeration from a value, known or not.</summary>
    /// <param name="value">The value as it is on the wire.</param>
    static abstract TSelf FromValue(TValue value);
}
