using TiledeskContracts.Json;

namespace TiledeskContracts.Values;

/// <summary>Another thing, named by its id or sent along whole. The id works either way.</summary>
/// <typeparam name="T">The thing.</typeparam>
public readonly struct Reference<T> : IEquatable<Reference<T>>
    where T : class, IJsonModel<T>
{
    private readonly string? _id;

    /// <summary>A reference by id.</summary>
    /// <param name="id">The id.</param>
    public Reference(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        _id = id;
    }

    /// <summary>A reference that carries the thing itself.</summary>
    /// <param name="value">The thing.</param>
    public Reference(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>The id; empty when the thing came without one.</summary>
    public string Id => _id ?? (Value is null ? null : T.IdOf(Value)) ?? "";

    /// <summary>The thing itself, or null when only the id is there.</summary>
    public T? Value { get; }

    /// <summary>Whether the thing itself is there.</summary>
    public bool IsPopulated => Value is not null;

    /// <summary>A reference by id.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator Reference<T>(string id) => new(id);

    /// <summary>A reference that carries the thing itself.</summary>
    /// <param name="value">The thing.</param>
    public static implicit operator Reference<T>(T value) => new(value);

    /// <summary>Whether both name the same id.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Reference<T> left, Reference<T> right) => left.Equals(right);

    /// <summary>Whether the two name different ids.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Reference<T> left, Reference<T> right) => !left.Equals(right);

    /// <summary>Whether both name the same id; things without an id are equal only to themselves.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Reference<T> other) =>
        string.Equals(Id, other.Id, StringComparison.Ordinal) && (Id.Length > 0 || ReferenceEquals(Value, other.Value));

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Reference<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
