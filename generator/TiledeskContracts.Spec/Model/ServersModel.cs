namespace TiledeskContracts.Spec.Model;

/// <summary>The class that names the servers of a contract.</summary>
/// <param name="Pointer">Where the contract says so: <c>#/servers</c>.</param>
/// <param name="Namespace">The C# namespace.</param>
/// <param name="HintName">Name of the generated file, e.g. <c>V3.TiledeskServers.g.cs</c>.</param>
/// <param name="Name">Class name, e.g. <c>TiledeskServers</c>.</param>
/// <param name="Servers">The servers, in the order of the contract.</param>
public sealed record ServersModel(string Pointer, string Namespace, string HintName, string Name, EquatableArray<ServerModel> Servers);
