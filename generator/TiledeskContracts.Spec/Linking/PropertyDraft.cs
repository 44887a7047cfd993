using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Spec.Linking;

/// <summary>A property whose shape waits until it is known who reaches its class.</summary>
/// <param name="Model">The property; its shape is not yet decided.</param>
/// <param name="Required">Whether the contract requires it.</param>
/// <param name="Nullable">Whether null is allowed.</param>
internal sealed record PropertyDraft(PropertyModel Model, bool Required, bool Nullable);
