namespace TiledeskContracts.Spec.Polymorphism;

/// <summary>An object that a discriminator may mean.</summary>
/// <param name="Index">The number by which the table names it.</param>
/// <param name="Pointer">Its schema's pointer.</param>
/// <param name="Name">Its name among the components, or null.</param>
/// <param name="Own">The values that it allows for the discriminator; none where it names none.</param>
internal sealed record TagTarget(int Index, string Pointer, string? Name, IReadOnlyList<string> Own);
