using TiledeskContracts.Values;

namespace TiledeskContracts.Runtime.Tests.Models;

/// <summary>Written by hand as the generator would emit it.</summary>
public readonly struct TicketStatus(int value) : IOpenEnum<TicketStatus, int>
{
    public static TicketStatus Unserved { get; } = new(100);

    public int Value { get; } = value;

    public bool IsKnown => Name is not null;

    public string? Name => Value == 100 ? "Unserved" : null;

    public static TicketStatus FromValue(int value) => new(value);

    public static bool operator ==(TicketStatus left, TicketStatus right) => left.Equals(right);

    public static bool operator !=(TicketStatus left, TicketStatus right) => !left.Equals(right);

    public bool Equals(TicketStatus other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is TicketStatus other && Equals(other);

    public override int GetHashCode() => Value;
}
