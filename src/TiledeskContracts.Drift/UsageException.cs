namespace TiledeskContracts.Drift;

/// <summary>A command line that cannot be understood.</summary>
/// <param name="message">What is wrong, and what is wanted.</param>
internal sealed class UsageException(string message) : Exception(message);
