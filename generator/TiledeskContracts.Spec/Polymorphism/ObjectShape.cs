using TiledeskContracts.Spec.Documents;

namespace TiledeskContracts.Spec.Polymorphism;

/// <summary>The members of an object with the parts of its <c>allOf</c>, as far as they tell it from others.</summary>
/// <param name="Members">What each member may be; the last part that describes one holds.</param>
/// <param name="Required">The members that any part requires and some part describes.</param>
/// <param name="IsClosed">Whether any part forbids further members.</param>
internal sealed record ObjectShape(
    IReadOnlyDictionary<string, OpenApiSchema> Members, IReadOnlyList<string> Required, bool IsClosed);
