namespace TiledeskContracts.Spec.Model;

/// <summary>A type as code spells it.</summary>
/// <param name="Kind">How values are read and written.</param>
/// <param name="Name">Full C# name of a generated type without <c>global::</c>, e.g. <c>TiledeskContracts.V3.Request</c>; null for the others.</param>
/// <param name="Element">What a list, map or reference holds; null for the others.</param>
/// <param name="Nullable">Whether null is a value of it (for elements: <c>List&lt;string?&gt;</c>).</param>
public sealed record TypeModel(TypeKind Kind, string? Name = null, TypeModel? Element = null, bool Nullable = false)
{
    /// <summary>Whether C# has it as a struct.</summary>
    public bool IsStruct => Kind is not (TypeKind.String or TypeKind.Uri or TypeKind.Bytes or TypeKind.Stream or TypeKind.File
        or TypeKind.Object or TypeKind.List or TypeKind.Map);

    /// <summary>The type as a parameter has it: null is 'not sent', so nothing in it is null.</summary>
    public TypeModel AsParameter() => this with
    {
        Nullable = false,
        Element = this is { Kind: TypeKind.List, Element: { } element } ? element with { Nullable = false } : Element,
    };
}
