namespace TiledeskContracts.Drift;

/// <summary>A file that cannot be read, with its place and what to do about it.</summary>
/// <param name="message">The words.</param>
/// <param name="inner">What made it so, or null.</param>
internal sealed class UnreadableException(string message, Exception? inner = null) : Exception(message, inner);
