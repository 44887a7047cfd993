namespace TiledeskContracts.Sandbox.Tests.Recorded;

/// <summary>What the sandbox answered; a status of null where it did not.</summary>
internal sealed record SandboxAnswer(int? Status, string? ContentType, string Text);
