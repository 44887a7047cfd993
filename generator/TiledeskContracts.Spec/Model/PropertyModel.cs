namespace TiledeskContracts.Spec.Model;

/// <summary>One property of a class.</summary>
/// <param name="Pointer">Where the contract says so.</param>
/// <param name="WireName">The member's name on the wire.</param>
/// <param name="Name">The property's name in C#.</param>
/// <param name="Type">Its type, without the property's own nullability.</param>
/// <param name="Shape">How absence and null are told apart.</param>
/// <param name="WireAlias">Another name the server reads (<c>x-wire-alias</c>), or null.</param>
/// <param name="ReadOnly">Whether only answers carry it.</param>
/// <param name="WriteOnly">Whether only requests carry it.</param>
/// <param name="Default">The documented default as text, for documentation, or null.</param>
/// <param name="Documentation">The contract's words.</param>
public sealed record PropertyModel(
    string Pointer,
    string WireName,
    string Name,
    TypeModel Type,
    PropertyShape Shape,
    string? WireAlias,
    bool ReadOnly,
    bool WriteOnly,
    string? Default,
    Documentation Documentation)
{
    /// <summary>The one value it can have, as text, or null. What is no single value is not told.</summary>
    public string? Constant { get; init; }

    /// <summary>What values it may have, in sentences for documentation, or null.</summary>
    public string? Limits { get; init; }

    /// <summary>Where the class has it from.</summary>
    public PropertyOrigin Origin { get; init; }

    /// <summary>Whether the contract allows null.</summary>
    public bool AllowsNull { get; init; }

    /// <summary>Whether a subtype has a property in its place that says more.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it tells what the object is; nobody must set it.</summary>
    public bool IsTag { get; init; }
}
