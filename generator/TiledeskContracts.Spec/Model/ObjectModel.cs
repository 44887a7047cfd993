namespace TiledeskContracts.Spec.Model;

/// <summary>A generated class.</summary>
/// <param name="Pointer">E.g. <c>#/components/schemas/Request</c>.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="HintName">Name of the generated file, e.g. <c>V3.Models.Request.g.cs</c>.</param>
/// <param name="Name">Class name.</param>
/// <param name="Properties">In the order of the contract, <c>allOf</c> merged.</param>
/// <param name="RequestOnly">Whether it is reached from requests alone.</param>
/// <param name="IdentityProperty">C# name of the property that a <see cref="TypeKind.Reference"/> to it carries as id, or null.</param>
/// <param name="AllowsAdditionalProperties">False where the contract forbids further members; they are kept all the same.</param>
/// <param name="AdditionalType">The type of further members, or null for any JSON.</param>
/// <param name="Documentation">The contract's words.</param>
public sealed record ObjectModel(
    string Pointer,
    string Namespace,
    string HintName,
    string Name,
    EquatableArray<PropertyModel> Properties,
    bool RequestOnly,
    string? IdentityProperty,
    bool AllowsAdditionalProperties,
    TypeModel? AdditionalType,
    Documentation Documentation)
{
    /// <summary>What a server makes of it where it is the body of a partial update.</summary>
    public ChangeRule ChangeRule { get; init; }

    /// <summary>Whether the contract says that there are further members, and does not just leave it open.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The class of the next version that has its name, or null.</summary>
    public SuccessorModel? Successor { get; init; }

    /// <summary>Its place in a hierarchy, or null.</summary>
    public InheritanceModel? Inheritance { get; init; }
}
