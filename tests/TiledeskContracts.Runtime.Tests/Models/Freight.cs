using TiledeskContracts.Values;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>Written by hand as the generator would emit it.</summary>
public readonly struct Freight(string value) : IOpenEnum<Freight, string>
{
    public string Value => value ?? "";

    public bool IsKnown => Name is not null;

    public string? Name => Value == "fast" ? "Fast" : null;

    public static Freight FromValue(string value) => new(value);

    public static bool operator ==(Freight left, Freight right) => left.Equals(right);

    public static bool operator !=(Freight left, Freight right) => !left.Equals(right);

    public bool Equals(Freight other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is Freight other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
}
