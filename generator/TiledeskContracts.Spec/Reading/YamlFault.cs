using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Spec.Reading;

/// <summary>Where and why a text is no YAML.</summary>
/// <param name="Culprit">Where the broken block begins.</param>
/// <param name="Noticed">Where the parser noticed.</param>
/// <param name="Message">The parser's words; they quote single characters and names of tags at most.</param>
internal sealed record YamlFault(SpecPosition Culprit, SpecPosition Noticed, string Message);
