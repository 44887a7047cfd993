namespace TiledeskContracts.Spec.Linking;

/// <summary>A name in braces in a server's address.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Open">Where the opening brace is.</param>
/// <param name="Close">Where the closing one is.</param>
internal sealed record UrlPlaceholder(string Name, int Open, int Close);
