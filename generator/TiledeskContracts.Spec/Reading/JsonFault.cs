using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Where and why a text is no JSON.</summary>
/// <param name="Position">The offending token.</param>
/// <param name="Message">A sentence.</param>
internal sealed record JsonFault(SpecPosition Position, string Message);
