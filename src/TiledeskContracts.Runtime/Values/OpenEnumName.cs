namespace TiledeskContracts.Values;

/// <summary>A value of an enumeration that the contract names.</summary>
/// <typeparam name="TValue">What it is on the wire.</typeparam>
/// <param name="Name">Its name in C#.</param>
/// <param name="Value">The value.</param>
public readonly record struct OpenEnumName<TValue>(string Name, TValue Value);
