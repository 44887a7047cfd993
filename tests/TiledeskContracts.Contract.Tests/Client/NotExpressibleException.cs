namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>A typed call cannot say what was recorded.</summary>
/// <param name="reason">What it cannot say.</param>
public sealed class NotExpressibleException(string reason) : Exception(reason);
