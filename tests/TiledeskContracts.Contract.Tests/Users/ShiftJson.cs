using System.Text.Json.Serialization;
using TiledeskContracts.V3;

namespace TiledeskContracts.Contract.Tests.Users;

/// <summary>A source-generated context of a user's own, which names models and types that hold them.</summary>
[JsonSerializable(typeof(Request))]
[JsonSerializable(typeof(RequestList))]
[JsonSerializable(typeof(List<Request>))]
[JsonSerializable(typeof(RequestStatus))]
[JsonSerializable(typeof(RequestStatus?))]
[JsonSerializable(typeof(Shift))]
internal sealed partial class ShiftJson : JsonSerializerContext;
