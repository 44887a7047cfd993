namespace TiledeskContracts.Spec.Model;

/// <summary>The members by which one alternative is told from others.</summary>
/// <param name="Alternative">The index of the alternative.</param>
/// <param name="Required">Members that it requires.</param>
/// <param name="Optional">Further members that it names.</param>
/// <param name="Values">Members of which it names all values.</param>
/// <param name="IsClosed">Whether it forbids further members.</param>
public sealed record ObjectShapeModel(
    int Alternative,
    EquatableArray<string> Required,
    EquatableArray<string> Optional,
    EquatableArray<MemberValueModel> Values,
    bool IsClosed);
