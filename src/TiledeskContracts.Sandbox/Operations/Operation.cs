using TiledeskContracts.Sandbox.Http;

namespace TiledeskContracts.Sandbox.Operations;

/// <summary>What the server does for one operation of the contract.</summary>
internal delegate Answer Operation(OperationCall call);
